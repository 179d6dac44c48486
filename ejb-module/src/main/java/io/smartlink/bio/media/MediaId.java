package io.smartlink.bio.media;

import io.smartlink.platform.TextValue;
import io.smartlink.platform.ValidationFailedException;
import java.util.regex.Pattern;

/**
 * Names a picture or file that an account has put into this installation. Opaque: 1 to 64 letters and digits of ASCII,
 * {@code -} and {@code _}; only {@link PageMedia} knows what it names.
 */
public record MediaId(String text) implements TextValue {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{1,64}");

    /** @throws ValidationFailedException if it cannot be one */
    public MediaId {
        if (!SHAPE.matcher(text).matches()) {
            throw new ValidationFailedException("media", "unknown-media", "There is no picture or file with this id.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
