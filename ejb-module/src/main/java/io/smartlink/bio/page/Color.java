package io.smartlink.bio.page;

import io.smartlink.platform.TextValue;
import io.smartlink.platform.ValidationFailedException;
import java.util.Locale;
import java.util.regex.Pattern;

/** A colour of the web: {@code #} and six digits of base 16, lower case. */
public record Color(String text) implements TextValue {
    /** What people can read: WCAG 2.2, 1.4.3. */
    public static final double READABLE = 4.5;

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");

    /** @throws ValidationFailedException if it is none */
    public Color {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(text).matches()) {
            throw new ValidationFailedException(
                    "color", "not-a-color", "A colour is # and six digits, such as #1a2b3c.");
        }
    }

    /** The contrast of the two, 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrastTo(Color other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        double value = Integer.parseInt(text.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return text;
    }
}
