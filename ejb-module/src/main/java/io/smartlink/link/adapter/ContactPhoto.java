package io.smartlink.link.adapter;

import io.smartlink.link.target.PhotoHeader;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.ValidationFailedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes the photo of a contact anew before it is kept: a JPEG of at most {@value #MAX_SIDE} pixels on a side, upright, in
 * plain colours, with nothing in it but the picture. So a contact stays small enough for a phone, where and with what the
 * photo was taken is told to nobody, and what visitors get was written here and not by a stranger.
 *
 * <p>A photo is hostile until then. Its size is known from its header ({@link PhotoHeader}) before anything is unpacked;
 * of a PNG only the picture itself is handed on, so that packed texts and profiles cannot swell; a JPEG may have so many
 * passes and no more; large photos are thinned out while they are read; and one is unpacked at a time.
 */
public final class ContactPhoto {
    static final int MAX_SIDE = 600;

    private static final float QUALITY = 0.85f;
    private static final String FIELD = "photo";

    private ContactPhoto() {}

    /**
     * The contact with its photo made anew; the same contact if it has none. To be called where a target is accepted, once
     * for each save that brings a photo: a photo that went through this loses a little each time it does so again.
     *
     * @throws ValidationFailedException on field {@code photo} if there is no picture in it
     */
    public static VcardTarget cleaned(VcardTarget contact) {
        String photo = contact.photo();
        return photo == null ? contact : contact.withPhoto(cleaned(photo));
    }

    private static String cleaned(String base64) {
        PhotoHeader header = PhotoHeader.parse(base64);
        byte[] image = Base64.getDecoder().decode(base64);
        return Unpacking.GATE.pass(() -> made(image, header));
    }

    private static String made(byte[] image, PhotoHeader header) {
        try {
            return header.isPng()
                    ? text(PhotoShape.upright(read("png", PngChunks.pictureOf(image), header), 1))
                    : text(PhotoShape.upright(read("jpeg", image, header), JpegSegments.orientationOf(image)));
        } catch (IOException | RuntimeException unreadable) {
            throw new ValidationFailedException(
                    FIELD,
                    "not-an-image",
                    "The photo cannot be read: it is damaged, cut off or of a rare kind; save it as a plain RGB JPEG or"
                            + " PNG.");
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
            int step = Math.max(1, Math.max(header.width(), header.height()) / (2 * MAX_SIDE));
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    private static String text(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), quality);
        } finally {
            writer.dispose();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
