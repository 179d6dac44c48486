package io.smartlink.media.adapter;

import io.smartlink.link.adapter.JpegSegments;
import io.smartlink.link.adapter.PngChunks;
import io.smartlink.link.adapter.Unpacking;
import io.smartlink.link.target.PhotoHeader;
import io.smartlink.media.form.MediaDraft;
import io.smartlink.media.form.PictureWidths;
import io.smartlink.platform.ValidationFailedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes an uploaded picture anew at several widths: upright, with nothing in it but the picture, so that where and with what
 * it was taken is told to nobody, and what visitors get was written here and not by a stranger. One that can be seen through
 * stays a PNG, all others become JPEGs.
 *
 * <p>A picture is hostile until then. Its size is known from its header ({@link PhotoHeader}) before anything is unpacked;
 * of a PNG only the picture itself is handed on, a JPEG may have so many passes and no more; large ones are thinned out while
 * they are read; and one is unpacked at a time.
 */
public final class PictureSizes {
    private static final float QUALITY = 0.82f;

    private PictureSizes() {}

    /**
     * The picture at all widths.
     *
     * @param field that faults are reported on
     * @throws ValidationFailedException on that field if there is no picture in the bytes
     */
    public static Picture of(byte[] bytes, String field, int maxBytes) {
        PhotoHeader header = PhotoHeader.parse(bytes, field, maxBytes);
        return Unpacking.GATE.pass(() -> made(bytes, header, field));
    }

    private static Picture made(byte[] bytes, PhotoHeader header, String field) {
        try {
            return header.isPng()
                    ? sizes(read("png", PngChunks.pictureOf(bytes), header), 1)
                    : sizes(read("jpeg", bytes, header), JpegSegments.orientationOf(bytes));
        } catch (IOException | RuntimeException unreadable) {
            throw new ValidationFailedException(
                    field,
                    "not-an-image",
                    "The picture cannot be read: it is damaged, cut off or of a rare kind; save it as a plain RGB"
                            + " JPEG or PNG.");
        }
    }

    private static BufferedImage read(String format, byte[] image, PhotoHeader header) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw new IOException("two sizes");
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(header.width(), header.height()) / (2 * PictureWidths.WIDEST));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    private static Picture sizes(BufferedImage read, int orientation) throws IOException {
        boolean clear = PictureShape.canBeSeenThrough(read);
        BufferedImage next = PictureShape.upright(read, orientation, clear);
        List<Integer> widths = PictureWidths.of(next.getWidth());
        int widest = widths.get(widths.size() - 1);
        int height = PictureWidths.heightAt(widest, next.getWidth(), next.getHeight());
        List<MediaDraft.Content> contents = new ArrayList<>();
        for (int i = widths.size() - 1; i >= 0; i--) {
            int width = widths.get(i);
            next = PictureShape.scaled(next, width, PictureWidths.heightAt(width, widest, height), clear);
            contents.add(new MediaDraft.Content(width, clear ? written("png", next) : jpeg(next)));
        }
        Collections.reverse(contents);
        return new Picture(clear ? "image/png" : "image/jpeg", widest, height, contents);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            quality.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] written(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, format, output);
        }
        return bytes.toByteArray();
    }

    /**
     * A picture that was made anew.
     *
     * @param width at its widest, in pixels
     * @param height at that width
     * @param contents at all widths, the narrowest first
     */
    public record Picture(String mediaType, int width, int height, List<MediaDraft.Content> contents) {
        public Picture {
            contents = List.copyOf(contents);
        }
    }
}
