package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.Colour;
import io.smartlink.qr.design.GradientKind;
import io.smartlink.qr.drawing.adapter.Scene.Fill;
import io.smartlink.qr.drawing.adapter.Scene.Layer;
import io.smartlink.qr.drawing.adapter.Scene.Photo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Paints a scene by pixels. */
final class PngFile {
    /** White where there is nothing: readers that know no transparency then see white. */
    private static final int NOTHING = 0x00ffffff;

    private PngFile() {}

    static byte[] of(Scene scene, int width, boolean transparent) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(painted(scene, width, transparent), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param transparent else on white, which shows only in the round corners of a frame */
    static BufferedImage painted(Scene scene, int width, boolean transparent) {
        int height = scene.heightOf(width);
        BufferedImage picture = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        Arrays.fill(row, NOTHING);
        for (int y = 0; y < height; y++) {
            picture.setRGB(0, y, width, 1, row, 0, width);
        }
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.scale(width / scene.width(), height / scene.height());
            pen.translate(-scene.left(), -scene.top());
            scene.layers().forEach(layer -> paint(pen, layer));
        } finally {
            pen.dispose();
        }
        return picture;
    }

    private static void paint(Graphics2D pen, Layer layer) {
        if (layer instanceof Fill fill) {
            pen.setPaint(paint(fill.ink()));
            pen.fill(fill.outline());
        } else if (layer instanceof Photo photo) {
            AffineTransform place = AffineTransform.getTranslateInstance(photo.x(), photo.y());
            place.scale(
                    photo.width() / photo.image().getWidth(),
                    photo.height() / photo.image().getHeight());
            pen.drawImage(photo.image(), place, null);
        }
    }

    private static Paint paint(Ink ink) {
        if (ink instanceof Ink.Solid solid) {
            return color(solid.colour());
        }
        Ink.Blend blend = (Ink.Blend) ink;
        float[] ends = {0, 1};
        Color[] colours = {color(blend.from()), color(blend.to())};
        Point2D start = new Point2D.Double(blend.x(), blend.y());
        return blend.kind() == GradientKind.RADIAL
                ? new RadialGradientPaint(start, (float) blend.radius(), ends, colours)
                : new LinearGradientPaint(start, new Point2D.Double(blend.toX(), blend.toY()), ends, colours);
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
