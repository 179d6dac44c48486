package io.smartlink.qr.drawing.adapter;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.PictureFormat;
import java.awt.image.BufferedImage;

/** A design drawn for what its code says. Immutable; files are made when they are asked for. */
public final class Drawing {
    private final Scene scene;
    private final Design design;

    private Drawing(Scene scene, Design design) {
        this.scene = scene;
        this.design = design;
    }

    /**
     * @param text what the code says, up to some 1,200 characters
     * @param design its logo made anew by {@link LogoPicture}
     * @throws ValidationFailedException on field {@code frame.caption} if a character of it cannot be drawn
     */
    public static Drawing of(String text, Design design) {
        Frame frame = design.frame();
        if (frame != null && !Letters.know(frame.caption())) {
            throw new ValidationFailedException(
                    "frame.caption",
                    "bad-character",
                    "The caption has a character that cannot be drawn; use Latin, Greek or Cyrillic letters.");
        }
        return new Drawing(SceneBuilder.scene(text, design), design);
    }

    /** Modules on a side of the code, without the quiet zone. */
    public int modules() {
        return scene.modules();
    }

    /** Modules on a side of the whole picture. */
    public double extent() {
        return scene.width();
    }

    /** The file in a format, this many pixels wide. */
    public byte[] file(PictureFormat format, int width) {
        boolean transparent = design.transparent() || design.frame() != null; // a frame has round corners
        return switch (format) {
            case PNG -> PngFile.of(scene, width, transparent);
            case SVG -> SvgFile.of(scene, width, transparent);
            case PDF -> PdfFile.of(scene, width);
        };
    }

    /** By pixels, on white. */
    public BufferedImage painted(int width) {
        return PngFile.painted(scene, width, false);
    }
}
