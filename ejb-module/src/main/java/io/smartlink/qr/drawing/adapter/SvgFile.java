package io.smartlink.qr.drawing.adapter;

import io.smartlink.qr.design.GradientKind;
import io.smartlink.qr.drawing.adapter.Scene.Fill;
import io.smartlink.qr.drawing.adapter.Scene.Layer;
import io.smartlink.qr.drawing.adapter.Scene.Photo;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Writes a scene as SVG 1.1: outlines only, no text, no script, nothing from elsewhere. Colours are all it takes of a design's texts. */
final class SvgFile {
    private static final double PRECISION = 1000; // parts of a module
    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final StringBuilder svg = new StringBuilder(16_384);
    private int inks;

    private SvgFile() {}

    static byte[] of(Scene scene, int width, boolean transparent) {
        return new SvgFile().write(scene, width, transparent).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Scene scene, int width, boolean transparent) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(scene.heightOf(width))
                .append("\" viewBox=\"")
                .append(number(scene.left()))
                .append(' ')
                .append(number(scene.top()))
                .append(' ')
                .append(number(scene.width()))
                .append(' ')
                .append(number(scene.height()))
                .append("\">");
        if (transparent) {
            ground(scene);
        }
        scene.layers().forEach(this::layer);
        return svg.append("</svg>").toString();
    }

    /** White that nobody sees: programs that paint it on no ground and then drop the transparency would get black otherwise. */
    private void ground(Scene scene) {
        svg.append("<rect fill=\"#fff\" fill-opacity=\".004\"");
        attribute("x", scene.left());
        attribute("y", scene.top());
        attribute("width", scene.width());
        attribute("height", scene.height());
        svg.append("/>");
    }

    private void layer(Layer layer) {
        if (layer instanceof Fill fill) {
            String ink = ink(fill.ink());
            svg.append("<path fill=\"").append(ink).append('"');
            if (fill.outline().getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                svg.append(" fill-rule=\"evenodd\"");
            }
            svg.append(" d=\"");
            outline(fill.outline());
            svg.append("\"/>");
        } else if (layer instanceof Photo photo) {
            photo(photo);
        }
    }

    private String ink(Ink ink) {
        if (ink instanceof Ink.Solid solid) {
            return solid.colour().hex();
        }
        Ink.Blend blend = (Ink.Blend) ink;
        String name = "ink" + inks++;
        boolean radial = blend.kind() == GradientKind.RADIAL;
        svg.append(radial ? "<radialGradient id=\"" : "<linearGradient id=\"")
                .append(name)
                .append("\" gradientUnits=\"userSpaceOnUse\"");
        attribute(radial ? "cx" : "x1", blend.x());
        attribute(radial ? "cy" : "y1", blend.y());
        if (radial) {
            attribute("r", blend.radius());
        } else {
            attribute("x2", blend.toX());
            attribute("y2", blend.toY());
        }
        svg.append("><stop offset=\"0\" stop-color=\"")
                .append(blend.from().hex())
                .append("\"/><stop offset=\"1\" stop-color=\"")
                .append(blend.to().hex())
                .append(radial ? "\"/></radialGradient>" : "\"/></linearGradient>");
        return "url(#" + name + ")";
    }

    private void outline(Path2D outline) {
        double[] numbers = new double[6];
        for (PathIterator step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(numbers);
            svg.append(COMMANDS[kind]);
            for (int i = 0; i < NUMBERS[kind]; i++) {
                svg.append(i == 0 ? "" : " ").append(number(numbers[i]));
            }
        }
    }

    private void photo(Photo photo) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo.image(), "png", png);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        svg.append("<image preserveAspectRatio=\"none\"");
        attribute("x", photo.x());
        attribute("y", photo.y());
        attribute("width", photo.width());
        attribute("height", photo.height());
        svg.append(" xlink:href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png.toByteArray()))
                .append("\"/>");
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String number(double value) {
        double rounded = Math.round(value * PRECISION) / PRECISION;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }
}
