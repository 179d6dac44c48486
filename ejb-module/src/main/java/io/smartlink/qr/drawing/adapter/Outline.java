package io.smartlink.qr.drawing.adapter;

import java.awt.geom.Path2D;

/** An outline in the making: rectangles with corners of their own, put together. The y axis points down. */
final class Outline {
    /** Control points of a quarter circle, as a part of its radius: 4/3 (√2 - 1). */
    private static final double ARC = 0.5522847498;

    private final Path2D.Double path;

    /** @param windingRule of {@link Path2D} */
    Outline(int windingRule) {
        path = new Path2D.Double(windingRule);
    }

    /** Adds a rectangle with one radius for all corners. */
    Outline box(double x, double y, double width, double height, double radius) {
        return box(x, y, width, height, radius, radius, radius, radius);
    }

    /** Adds a rectangle with a radius for each corner, clockwise from the upper left. */
    Outline box(
            double x,
            double y,
            double width,
            double height,
            double upperLeft,
            double upperRight,
            double lowerRight,
            double lowerLeft) {
        double right = x + width;
        double bottom = y + height;
        path.moveTo(x + upperLeft, y);
        path.lineTo(right - upperRight, y);
        corner(right - upperRight, y, right, y, right, y + upperRight);
        path.lineTo(right, bottom - lowerRight);
        corner(right, bottom - lowerRight, right, bottom, right - lowerRight, bottom);
        path.lineTo(x + lowerLeft, bottom);
        corner(x + lowerLeft, bottom, x, bottom, x, bottom - lowerLeft);
        path.lineTo(x, y + upperLeft);
        corner(x, y + upperLeft, x, y, x + upperLeft, y);
        path.closePath();
        return this;
    }

    /** Adds a square that stands on a corner. */
    Outline diamond(double middleX, double middleY, double half) {
        path.moveTo(middleX, middleY - half);
        path.lineTo(middleX + half, middleY);
        path.lineTo(middleX, middleY + half);
        path.lineTo(middleX - half, middleY);
        path.closePath();
        return this;
    }

    Path2D.Double path() {
        return path;
    }

    private void corner(double fromX, double fromY, double x, double y, double toX, double toY) {
        if (fromX != toX || fromY != toY) {
            path.curveTo(
                    fromX + (x - fromX) * ARC,
                    fromY + (y - fromY) * ARC,
                    toX + (x - toX) * ARC,
                    toY + (y - toY) * ARC,
                    toX,
                    toY);
        }
    }
}
