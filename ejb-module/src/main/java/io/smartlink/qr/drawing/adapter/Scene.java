package io.smartlink.qr.drawing.adapter;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture before it is a file: layers from the ground up. One unit is one module; the origin is the code's upper left
 * corner, and the picture begins {@code left} units left of it and {@code top} above.
 *
 * @param width 21 or more
 * @param height as {@code width}, more with a caption
 * @param modules of the code, on a side
 */
record Scene(double left, double top, double width, double height, int modules, List<Layer> layers) {
    Scene {
        layers = List.copyOf(layers);
    }

    /** Height in pixels of a picture this wide. */
    int heightOf(int pixels) {
        return (int) Math.round(pixels * height / width);
    }

    /** One of the layers. */
    sealed interface Layer {}

    /** An outline, filled by its own winding rule. */
    record Fill(Path2D outline, Ink ink) implements Layer {}

    /** A picture, stretched into a rectangle. */
    record Photo(BufferedImage image, double x, double y, double width, double height) implements Layer {}
}
