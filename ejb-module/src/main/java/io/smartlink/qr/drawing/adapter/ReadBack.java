package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.Design;
import io.smartlink.qr.reading.adapter.OutOfFocus;
import io.smartlink.qr.reading.adapter.Reader;
import java.awt.image.BufferedImage;

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

    /** Whether it is read in each way; what costs least is tried first. */
    static boolean isRead(String text, Scene scene, Design design) {
        return isReadSmall(text, scene)
                && reads(text, OutOfFocus.of(painted(scene, width(scene, BLURRED))))
                && isReadLarge(text, scene, design);
    }

    /** What goes wrong with a scene that is not read: what is worst is told. */
    static Failure failure(String text, Scene scene, Design design) {
        if (!isReadLarge(text, scene, design)) {
            return Failure.FULL_SIZE;
        }
        return isReadSmall(text, scene) ? Failure.BLURRED : Failure.SMALL;
    }

    private static boolean isReadSmall(String text, Scene scene) {
        return says(text, scene, width(scene, SMALL)) && says(text, scene, width(scene, MIDDLE));
    }

    private static boolean isReadLarge(String text, Scene scene, Design design) {
        return says(text, scene, Math.min(design.pixels(), LARGE));
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
