package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.GradientKind;
import org.jspecify.annotations.Nullable;

/** What an outline is filled with. */
sealed interface Ink {
    /** One colour. */
    record Solid(Colour colour) implements Ink {}

    /**
     * Two colours that run into each other: from one point to another, or, around the first, outwards to a radius.
     *
     * @param kind whether {@code toX, toY} (linear) or {@code radius} (radial) counts
     */
    record Blend(GradientKind kind, Colour from, Colour to, double x, double y, double toX, double toY, double radius)
            implements Ink {}

    /** @param angle degrees clockwise from "left to right" */
    static Ink across(double side, Colour from, @Nullable Colour to, @Nullable GradientKind kind, int angle) {
        if (to == null) {
            return new Solid(from);
        }
        double middle = side / 2;
        if (kind == GradientKind.RADIAL) {
            return new Blend(kind, from, to, middle, middle, middle, middle, middle * Math.sqrt(2));
        }
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        double reach = middle * (Math.abs(cos) + Math.abs(sin)); // so that both ends lie in corners
        return new Blend(
                GradientKind.LINEAR,
                from,
                to,
                middle - cos * reach,
                middle - sin * reach,
                middle + cos * reach,
                middle + sin * reach,
                0);
    }
}
