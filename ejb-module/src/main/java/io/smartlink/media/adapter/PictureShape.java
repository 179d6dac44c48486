package io.smartlink.media.adapter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Brings a picture into the form that is kept: upright, plain RGB, at a size. */
final class PictureShape {
    private static final int OPAQUE = 0xFF;

    private PictureShape() {}

    /** Whether a pixel of it lets through what is behind; many programs write an alpha channel that says nothing. */
    static boolean canBeSeenThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @param orientation how the picture lies, 1 to 8 as in EXIF; 1 is upright */
    static BufferedImage upright(BufferedImage picture, int orientation, boolean clear) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return orientation >= 5
                ? drawn(picture, height, width, turn(orientation, width, height), clear)
                : drawn(picture, width, height, turn(orientation, width, height), clear);
    }

    /** Halves as often as it can, for bilinear scaling sees four pixels and skips the others. */
    static BufferedImage scaled(BufferedImage picture, int width, int height, boolean clear) {
        BufferedImage larger = picture;
        while (larger.getWidth() > 2 * width) {
            larger = resized(larger, larger.getWidth() / 2, Math.max(1, larger.getHeight() / 2), clear);
        }
        return larger.getWidth() == width && larger.getHeight() == height
                ? larger
                : resized(larger, width, height, clear);
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height, boolean clear) {
        AffineTransform how = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return drawn(picture, width, height, how, clear);
    }

    private static BufferedImage drawn(
            BufferedImage picture, int width, int height, AffineTransform how, boolean clear) {
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, how, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** What makes a picture of this size upright (EXIF 2.32, tag 0x0112). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
