package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.EyeShape;
import java.awt.geom.Path2D;

/** The outlines of the three eyes: rings of 7 modules, 1 wide, around balls of 3. */
final class EyeOutlines {
    private static final double BALL = 3;
    private static final double TO_BALL = 2;

    /**
     * Radius of a ring that looks round, as a part of its side. At a half, a whole circle, readers that look for the eye along
     * lines (zbar) miss one code in six; at 0.42 none of 208.
     */
    private static final double RING = 0.42;

    private EyeOutlines() {}

    static Path2D frames(int size, EyeShape shape) {
        Outline outline = new Outline(Path2D.WIND_EVEN_ODD);
        for (int[] eye : places(size)) {
            add(outline, shape, eye, 0, Matrix.EYE);
            add(outline, shape, eye, 1, Matrix.EYE - 2.0);
        }
        return outline.path();
    }

    static Path2D balls(int size, EyeShape shape) {
        Outline outline = new Outline(Path2D.WIND_NON_ZERO);
        for (int[] eye : places(size)) {
            add(outline, shape, eye, TO_BALL, BALL);
        }
        return outline.path();
    }

    private static int[][] places(int size) {
        int far = size - Matrix.EYE;
        return new int[][] {{0, 0}, {far, 0}, {0, far}};
    }

    /** A leaf keeps sharp the corner that points to the middle of the code, and the one across. */
    private static void add(Outline outline, EyeShape shape, int[] eye, double inset, double side) {
        double x = eye[0] + inset;
        double y = eye[1] + inset;
        double round = side * 0.3;
        boolean rising = (eye[0] == 0) == (eye[1] == 0);
        switch (shape) {
            case SQUARE -> outline.box(x, y, side, side, 0);
            case ROUNDED -> outline.box(x, y, side, side, round);
            case CIRCLE -> outline.box(x, y, side, side, side * (side == BALL ? 0.5 : RING));
            case LEAF ->
                outline.box(
                        x,
                        y,
                        side,
                        side,
                        rising ? 0 : round,
                        rising ? round : 0,
                        rising ? 0 : round,
                        rising ? round : 0);
        }
    }
}
