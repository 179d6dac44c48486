package io.smartlink.qr.reading.adapter;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.drawing.adapter.Drawing;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Optional;

/**
 * Looks whether a drawing says what it should, in each way in which people meet it: as large as it was designed, small as on
 * a business card, and not quite in focus. Outlines look the same at any size, so a large one is read at {@value #LARGE}
 * pixels.
 */
public final class ReadBack {
    /** From here on, more pixels tell a reader nothing more. */
    static final int LARGE = 1024;

    private static final int SMALL = 3; // pixels a module
    private static final int MIDDLE = 8;
    private static final int BLURRED = 5;

    /** A Gaussian of 1 pixel, a fifth of a module, in two passes. */
    private static final float[] BLUR = {0.061f, 0.242f, 0.394f, 0.242f, 0.061f};

    private ReadBack() {}

    /** What went wrong first; empty if it was read every time. */
    public static Optional<Failure> failure(String text, Drawing drawing, Design design) {
        if (!says(text, drawing, Math.min(design.pixels(), LARGE))) {
            return Optional.of(Failure.FULL_SIZE);
        }
        if (!says(text, drawing, width(drawing, SMALL)) || !says(text, drawing, width(drawing, MIDDLE))) {
            return Optional.of(Failure.SMALL);
        }
        return reads(text, blurred(drawing.painted(width(drawing, BLURRED))))
                ? Optional.empty()
                : Optional.of(Failure.BLURRED);
    }

    /** Whether a picture of this width is read. */
    public static boolean says(String text, Drawing drawing, int pixels) {
        return reads(text, drawing.painted(pixels));
    }

    private static boolean reads(String text, BufferedImage picture) {
        return Reader.read(picture).filter(text::equals).isPresent();
    }

    private static int width(Drawing drawing, int pixelsPerModule) {
        return (int) Math.ceil(drawing.extent() * pixelsPerModule);
    }

    /** The rim of some pixels stays as it is. */
    private static BufferedImage blurred(BufferedImage picture) {
        BufferedImage across =
                new ConvolveOp(new Kernel(BLUR.length, 1, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
        return new ConvolveOp(new Kernel(1, BLUR.length, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(across, null);
    }

    /** How it was looked at when it could not be read. */
    public enum Failure {
        FULL_SIZE,
        SMALL,
        BLURRED
    }
}
