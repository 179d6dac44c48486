package io.smartlink.qr.drawing.adapter;

import io.smartlink.link.adapter.JpegSegments;
import io.smartlink.link.adapter.PngChunks;
import io.smartlink.link.adapter.Unpacking;
import io.smartlink.link.target.PhotoHeader;
import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Logo;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a logo anew before it is kept: a PNG of at most {@value #MAX_SIDE} pixels on a side, with nothing in it but the
 * picture. Until then it is hostile: its size is known from its header ({@link PhotoHeader}) before anything is unpacked, of
 * a PNG only the picture itself is handed on, large ones are thinned out while they are read, and one is unpacked at a time.
 */
public final class LogoPicture {
    static final int MAX_SIDE = 512;

    private LogoPicture() {}

    /**
     * The logo with its picture made anew.
     *
     * @throws ValidationFailedException on field {@code logo.image} if there is no picture in it
     */
    public static Logo cleaned(Logo logo) {
        try {
            PhotoHeader header = PhotoHeader.parse(logo.picture());
            byte[] image = Base64.getDecoder().decode(logo.picture());
            return logo.withImage(Unpacking.GATE.pass(() -> made(image, header)));
        } catch (ValidationFailedException refused) {
            throw new ValidationFailedException(refused.faults().stream()
                    .map(fault -> new FieldFault(
                            "logo.image", fault.code(), fault.message().replace("The photo", "The logo")))
                    .toList());
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static String made(byte[] image, PhotoHeader header) {
        try {
            return Base64.getEncoder().encodeToString(png(scaled(unpacked(image, header))));
        } catch (IOException | RuntimeException damaged) {
            throw unreadable();
        }
    }

    private static ValidationFailedException unreadable() {
        return new ValidationFailedException(
                "logo.image",
                "not-an-image",
                "The logo cannot be read: it is damaged, cut off or of a rare kind; save it as a plain RGB PNG or JPEG.");
    }

    /** The picture of a logo that was made anew. */
    static BufferedImage read(Logo logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.picture())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BufferedImage unpacked(byte[] image, PhotoHeader header) throws IOException {
        byte[] plain = header.isPng() ? PngChunks.pictureOf(image) : image;
        if (!header.isPng()) {
            JpegSegments.orientationOf(image); // refuses what has too many passes
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(header.isPng() ? "png" : "jpeg")
                .next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(plain))) {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) != header.width() || reader.getHeight(0) != header.height()) {
                throw new IOException("two sizes");
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(header.width(), header.height()) / (2 * MAX_SIDE));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor = Math.min(1, (double) MAX_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scaled.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(picture, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return scaled;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
