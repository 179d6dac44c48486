package io.smartlink.qr;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Contrast;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.design.Legibility;
import io.smartlink.qr.design.PictureFormat;
import io.smartlink.qr.drawing.adapter.Drawing;
import io.smartlink.qr.drawing.adapter.PictureArchive;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands codes out as files. A large PNG takes 64 MB while it is painted, so that on one node {@value #AT_ONCE} are painted at
 * a time.
 */
@ApplicationScoped
public class QrPictures {
    static final int AT_ONCE = 2;

    private static final int LARGE = 1024;

    /** Codes of an archive that are in memory at a time: each may carry a logo of a megabyte. */
    private static final int READ_AT_ONCE = 20;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /**
     * The picture of a code.
     *
     * @param width in pixels; null for the design's
     * @throws ValidationFailedException if no picture may be so wide
     * @throws UnreadableDesignException if a reader could not read it at that width
     * @throws PicturesBusyException if as many large ones are being painted as may be
     */
    public byte[] picture(QrCodeRow code, PictureFormat format, @Nullable Integer width) {
        return picture(code.content(), code.design(), format, width);
    }

    /** The picture of any text in a design that is not kept; refused as if it were. */
    public byte[] accepted(String text, Design design, PictureFormat format) {
        Drawing drawing = AcceptedDesign.of(text, design, "");
        return painted(drawing, format, design.pixels());
    }

    /**
     * What a design looks like and why it would be refused, if it would.
     *
     * @throws ValidationFailedException if its caption cannot be drawn
     */
    public DesignPreview preview(String text, Design design) {
        Drawing drawing = Drawing.of(text, design);
        return new DesignPreview(
                new String(drawing.file(PictureFormat.SVG, design.pixels()), StandardCharsets.UTF_8),
                AcceptedDesign.faults(text, design, drawing),
                drawing.modules(),
                Contrast.text(Legibility.contrast(design)));
    }

    /** The picture of any text in a design that was accepted before. */
    public byte[] picture(String text, Design design, PictureFormat format, @Nullable Integer width) {
        int pixels = width == null ? design.pixels() : Design.requireSize(width);
        return painted(readable(text, design, format, pixels), format, pixels);
    }

    /**
     * Writes the pictures of many codes into a ZIP file, one after the other; names are those of their addresses. A code that
     * is deleted meanwhile is left out.
     *
     * @param ids of the codes
     * @param codes reads some of them, in their order
     * @throws IOException if the stream takes no more
     */
    public void archive(
            List<Long> ids,
            Function<List<Long>, List<QrCodeRow>> codes,
            PictureFormat format,
            @Nullable Integer width,
            OutputStream to)
            throws IOException {
        try (PictureArchive archive = new PictureArchive(to)) {
            for (int i = 0; i < ids.size(); i += READ_AT_ONCE) {
                for (QrCodeRow code : codes.apply(ids.subList(i, Math.min(ids.size(), i + READ_AT_ONCE)))) {
                    String name = code.link().domain() + "-" + code.link().slug();
                    archive.add(name, format, patiently(code, format, width));
                }
            }
        }
    }

    /** Whoever takes many waits for room between two of them. */
    private byte[] patiently(QrCodeRow code, PictureFormat format, @Nullable Integer width) {
        int pixels = width == null ? code.design().pixels() : Design.requireSize(width);
        Drawing drawing = readable(code.content(), code.design(), format, pixels);
        if (!isLarge(format, pixels)) {
            return drawing.file(format, pixels);
        }
        free.acquireUninterruptibly();
        try {
            return drawing.file(format, pixels);
        } finally {
            free.release();
        }
    }

    private static Drawing readable(String text, Design design, PictureFormat format, int pixels) {
        Drawing drawing = Drawing.of(text, design);
        if (format == PictureFormat.PNG) {
            AcceptedDesign.requireReadable(text, drawing, pixels);
        }
        return drawing;
    }

    private static boolean isLarge(PictureFormat format, int pixels) {
        return format == PictureFormat.PNG && pixels > LARGE;
    }

    private byte[] painted(Drawing drawing, PictureFormat format, int pixels) {
        if (!isLarge(format, pixels)) {
            return drawing.file(format, pixels);
        }
        if (!free.tryAcquire()) {
            throw new PicturesBusyException();
        }
        try {
            return drawing.file(format, pixels);
        } finally {
            free.release();
        }
    }
}
