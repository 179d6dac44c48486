package io.smartlink.link.target;

import io.smartlink.platform.ValidationFailedException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a photo says of itself before a pixel of it is unpacked. Whatever says that it is larger than the bounds is
 * refused here, because a small file can unpack to gigabytes.
 *
 * @param isPng else it is a JPEG
 * @param width 1 to {@value #MAX_SIDE} pixels
 * @param height 1 to {@value #MAX_SIDE} pixels, at most {@value #MAX_PIXELS} together
 */
public record PhotoHeader(boolean isPng, int width, int height) {
    /** 5 MB. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    public static final int MAX_PIXELS = 40_000_000;
    public static final int MAX_SIDE = 20_000;

    private static final String FIELD = "photo";
    private static final int MAX_BASE64 = (MAX_BYTES + 2) / 3 * 4;
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_IHDR = 0x49484452;

    /**
     * Reads what a photo in base64 says of itself.
     *
     * @throws ValidationFailedException on field {@code photo} that says what to change
     */
    public static PhotoHeader parse(String base64) {
        if (base64.length() > MAX_BASE64) {
            throw tooLarge(FIELD, MAX_BYTES);
        }
        try {
            return parse(decoded(base64), FIELD, MAX_BYTES);
        } catch (IllegalArgumentException notBase64) {
            throw fault(FIELD, "not-base64", "The photo must be a JPEG or PNG image in base64.");
        }
    }

    /**
     * Reads what a picture says of itself.
     *
     * @param field that faults are reported on
     * @param maxBytes how many it may have
     * @throws ValidationFailedException on that field that says what to change
     */
    public static PhotoHeader parse(byte[] image, String field, int maxBytes) {
        if (image.length > maxBytes) {
            throw tooLarge(field, maxBytes);
        }
        PhotoHeader header = isPng(image) ? png(image) : isJpeg(image) ? jpeg(image) : null;
        if (header == null) {
            throw fault(
                    field,
                    "not-an-image",
                    "The " + field + " must be a whole JPEG or PNG image; other formats are not served.");
        }
        boolean fits = header.width <= MAX_SIDE
                && header.height <= MAX_SIDE
                && (long) header.width * header.height <= MAX_PIXELS;
        if (!fits) {
            throw fault(
                    field,
                    "too-large",
                    "The " + field + " has " + header.width + " by " + header.height
                            + " pixels; scale it to 40 megapixels or less, 20,000 on a side.");
        }
        return header;
    }

    private static boolean isPng(byte[] image) {
        return image.length >= 26 && ByteBuffer.wrap(image).getLong() == PNG_SIGNATURE;
    }

    private static boolean isJpeg(byte[] image) {
        return image.length >= 4 && image[0] == (byte) 0xFF && image[1] == (byte) 0xD8 && image[2] == (byte) 0xFF;
    }

    private static @Nullable PhotoHeader png(byte[] image) {
        ByteBuffer bytes = ByteBuffer.wrap(image);
        return bytes.getInt(12) == PNG_IHDR ? header(true, bytes.getInt(16), bytes.getInt(20)) : null;
    }

    /** Goes from segment to segment to the start of a frame, which tells the size (ITU-T T.81, B.2.2). */
    private static @Nullable PhotoHeader jpeg(byte[] image) {
        int at = 2;
        while (at + 9 < image.length && image[at] == (byte) 0xFF) {
            int marker = image[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = twoBytes(image, at + 2);
            if (isFrame(marker)) {
                return header(false, twoBytes(image, at + 7), twoBytes(image, at + 5));
            }
            if (marker < 0xC0 || marker >= 0xD0 && marker <= 0xDA || length < 2) {
                return null;
            }
            at += 2 + length;
        }
        return null;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static @Nullable PhotoHeader header(boolean isPng, int width, int height) {
        return width > 0 && height > 0 ? new PhotoHeader(isPng, width, height) : null;
    }

    private static int twoBytes(byte[] image, int at) {
        return (image[at] & 0xFF) << 8 | image[at + 1] & 0xFF;
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static ValidationFailedException tooLarge(String field, int maxBytes) {
        return fault(field, "too-large", "The " + field + " may have up to " + maxBytes / (1024 * 1024) + " MB.");
    }

    private static ValidationFailedException fault(String field, String code, String message) {
        return new ValidationFailedException(field, code, message);
    }
}
