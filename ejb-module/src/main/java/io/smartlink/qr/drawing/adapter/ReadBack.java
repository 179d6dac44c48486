package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.reading.adapter.OutOfFocus;
import io.smartlink.qr.reading.adapter.Reader;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Looks whether a scene says what it should, in each way in which people meet it: as large as it was designed, small as on
 * a business card, and not quite in focus. Outlines look the same at any size, so a large one is read at {@value #LARGE}
 * pixels.
 */
public final class ReadBack {
    /** From here on, more pixels tell a reader nothing more. */
    static final int LARGE = 1024;

    private static final int SMALL = 3; // pixels a module
    private static final int MIDDLE = 8;
    private static final int BLURRED = 5;

    private ReadBack() {}

    /** What went wrong first; empty if it was read every time. */
    static Optional<Failure> failure(String text, Scene scene, Design design) {
        if (!says(text, scene, Math.min(design.pixels(), LARGE))) {
            return Optional.of(Failure.FULL_SIZE);
        }
        if (!says(text, scene, width(scene, SMALL)) || !says(text, scene, width(scene, MIDDLE))) {
            return Optional.of(Failure.SMALL);
        }
        return reads(text, OutOfFocus.of(painted(scene, width(scene, BLURRED))))
                ? Optional.empty()
                : Optional.of(Failure.BLURRED);
    }

    /** Whether a picture of this width is read. */
    static boolean says(String text, Scene scene, int pixels) {
        return reads(text, painted(scene, pixels));
    }

    private static boolean reads(String text, BufferedImage picture) {
        return Reader.read(picture).filter(text::equals).isPresent();
    }

    private static BufferedImage painted(Scene scene, int pixels) {
        return PngFile.painted(scene, pixels, false);
    }

    private static int width(Scene scene, int pixelsPerModule) {
        return (int) Math.ceil(scene.width() * pixelsPerModule);
    }

    /** How it was looked at when it could not be read. */
    public enum Failure {
        FULL_SIZE,
        SMALL,
        BLURRED
    }
}
