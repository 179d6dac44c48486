package io.smartlink.qr.design;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the middle of a code; modules beneath it are left out.
 *
 * @param image PNG or JPEG in base64. What is kept was made anew from what was sent: a PNG of at most 512 pixels a side. Null
 *     in lists, which leave pictures out, and in a change for the picture that is there
 * @param size how much of the code's width it covers, 5 to 100 %; 20 if not told. How much is readable, the design decides
 */
public record Logo(@Nullable String image, @Nullable Integer size) {
    public static final int USUAL_SIZE = 20;

    private static final int MIN_SIZE = 5;

    /** @throws ValidationFailedException with every field that is not valid */
    public Logo {
        size = size == null ? USUAL_SIZE : size;
        new FieldChecks()
                .that(image == null || !image.isEmpty(), "image", "required", "A logo needs an image.")
                .that(size >= MIN_SIZE && size <= 100, "size", "out-of-range", "size must be 5 to 100 percent.")
                .throwIfAny();
    }

    /** The picture of a logo that is drawn, which was not left out. */
    public String picture() {
        if (image == null) {
            throw new IllegalStateException("the picture of this logo was left out");
        }
        return image;
    }

    /** How much of the code's width it covers, in percent. */
    public int percent() {
        return size == null ? USUAL_SIZE : size;
    }

    /** The same logo with another picture. */
    public Logo withImage(String other) {
        return new Logo(other, size);
    }
}
