package io.smartlink.link.adapter;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Brings a picture into the form that is kept: scaled down, upright, plain RGB on white. */
final class PhotoShape {
    private PhotoShape() {}

    /** @param orientation how the picture lies, 1 to 8 as in EXIF; 1 is upright */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        BufferedImage plain = drawn(picture, picture.getWidth(), picture.getHeight(), new AffineTransform());
        BufferedImage small = scaled(plain);
        boolean lies = orientation >= 5;
        return orientation == 1
                ? small
                : drawn(
                        small,
                        lies ? small.getHeight() : small.getWidth(),
                        lies ? small.getWidth() : small.getHeight(),
                        turn(orientation, small.getWidth(), small.getHeight()));
    }

    /** Halves as often as it can, for bilinear scaling sees four pixels and skips the others. */
    private static BufferedImage scaled(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= ContactPhoto.MAX_SIDE) {
            return picture;
        }
        double factor = Math.max(0.5, (double) ContactPhoto.MAX_SIDE / longest);
        int width = side(picture.getWidth() * factor);
        int height = side(picture.getHeight() * factor);
        AffineTransform smaller = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return scaled(drawn(picture, width, height, smaller));
    }

    private static int side(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform how) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
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
