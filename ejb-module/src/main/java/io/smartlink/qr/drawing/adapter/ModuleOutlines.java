package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.ModuleShape;
import java.awt.geom.Path2D;

/**
 * The outline of all modules together. One outline, because neighbours that are painted one by one show hairlines between
 * them wherever a module's edge falls into a pixel.
 */
final class ModuleOutlines {
    private static final double DOT = 0.46; // radius
    private static final double ROUNDING = 0.35;
    private static final double DIAMOND = 0.64; // half a diagonal: 82 % of the module is dark
    private static final double BAR = 0.84; // width

    private final Matrix matrix;
    private final Outline outline = new Outline(Path2D.WIND_NON_ZERO);

    private ModuleOutlines(Matrix matrix) {
        this.matrix = matrix;
    }

    static Path2D of(Matrix matrix, ModuleShape shape) {
        ModuleOutlines outlines = new ModuleOutlines(matrix);
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < matrix.size(); column++) {
                if (matrix.dark(column, row)) {
                    outlines.add(shape, column, row);
                }
            }
        }
        return outlines.outline.path();
    }

    private void add(ModuleShape shape, int x, int y) {
        switch (shape) {
            case SQUARE -> square(x, y);
            case DOTS -> outline.box(x + 0.5 - DOT, y + 0.5 - DOT, 2 * DOT, 2 * DOT, DOT);
            case ROUNDED -> outline.box(x, y, 1, 1, ROUNDING);
            case CONNECTED -> connected(x, y);
            case DIAMOND -> outline.diamond(x + 0.5, y + 0.5, DIAMOND);
            case VERTICAL -> vertical(x, y);
            case HORIZONTAL -> horizontal(x, y);
        }
    }

    /** The whole run of dark modules, at its first. */
    private void square(int x, int y) {
        if (!matrix.dark(x - 1, y)) {
            outline.box(x, y, run(x, y, 1, 0), 1, 0);
        }
    }

    private void connected(int x, int y) {
        boolean left = matrix.dark(x - 1, y);
        boolean right = matrix.dark(x + 1, y);
        boolean up = matrix.dark(x, y - 1);
        boolean down = matrix.dark(x, y + 1);
        outline.box(
                x,
                y,
                1,
                1,
                left || up ? 0 : 0.5,
                right || up ? 0 : 0.5,
                right || down ? 0 : 0.5,
                left || down ? 0 : 0.5);
    }

    private void vertical(int x, int y) {
        if (!matrix.dark(x, y - 1)) {
            double gap = (1 - BAR) / 2;
            outline.box(x + gap, y + gap, BAR, run(x, y, 0, 1) - 2 * gap, BAR / 2);
        }
    }

    private void horizontal(int x, int y) {
        if (!matrix.dark(x - 1, y)) {
            double gap = (1 - BAR) / 2;
            outline.box(x + gap, y + gap, run(x, y, 1, 0) - 2 * gap, BAR, BAR / 2);
        }
    }

    private int run(int x, int y, int stepX, int stepY) {
        int length = 0;
        while (matrix.dark(x + length * stepX, y + length * stepY)) {
            length++;
        }
        return length;
    }
}
