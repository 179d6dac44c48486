package io.smartlink.qr.drawing.adapter;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Frame;
import io.smartlink.qr.design.PictureFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A design drawn for what its code says, by the first mask by which it is read back: the one that the standard prefers leaves
 * about one address in a hundred with data that look like an eye, or that run together out of focus. The same text and design
 * always give the same drawing. Immutable; files are made when they are asked for.
 */
public final class Drawing {
    private final Scene scene;
    private final Design design;
    private final ReadBack.@Nullable Failure failure;

    private Drawing(Scene scene, Design design, ReadBack.@Nullable Failure failure) {
        this.scene = scene;
        this.design = design;
        this.failure = failure;
    }

    /**
     * What reads as it should, if any mask does; else what the standard prefers.
     *
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
        return SceneBuilder.scenes(text, design)
                .filter(scene -> ReadBack.isRead(text, scene, design))
                .findFirst()
                .map(scene -> new Drawing(scene, design, null))
                .orElseGet(() -> unread(text, design));
    }

    private static Drawing unread(String text, Design design) {
        Scene preferred = SceneBuilder.scenes(text, design).findFirst().orElseThrow();
        return new Drawing(preferred, design, ReadBack.failure(text, preferred, design));
    }

    /** Why no reader is to be expected to read it; empty if it was read back. */
    public Optional<ReadBack.Failure> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the picture of this width is read, and says the text. */
    public boolean says(String text, int pixels) {
        return ReadBack.says(text, scene, pixels);
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
}
