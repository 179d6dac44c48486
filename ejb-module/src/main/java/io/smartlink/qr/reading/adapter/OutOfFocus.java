package io.smartlink.qr.reading.adapter;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A picture as a camera takes it that is not quite in focus: at five pixels a module, blurred by a fifth of one. */
public final class OutOfFocus {
    /** A Gaussian of 1 pixel, in two passes. */
    private static final float[] BLUR = {0.061f, 0.242f, 0.394f, 0.242f, 0.061f};

    private OutOfFocus() {}

    /** A blurred copy; its rim of two pixels stays as it is. */
    public static BufferedImage of(BufferedImage picture) {
        BufferedImage across =
                new ConvolveOp(new Kernel(BLUR.length, 1, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
        return new ConvolveOp(new Kernel(1, BLUR.length, BLUR), ConvolveOp.EDGE_NO_OP, null).filter(across, null);
    }
}
