package io.smartlink.qr.design;

import io.smartlink.platform.ValidationFailedException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb 0x000000 to 0xffffff
 */
public record Colour(int rgb) {
    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xffffff);

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final double OFFSET = 0.05; // light that a screen or paper reflects anyway

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /** @param text six hexadecimal digits, with or without {@code #} in front */
    public static Optional<Colour> tryParse(String text) {
        return HEX.matcher(text).matches()
                ? Optional.of(new Colour(Integer.parseInt(text.substring(text.length() - 6), 16)))
                : Optional.empty();
    }

    /**
     * Reads what somebody typed into a field.
     *
     * @throws ValidationFailedException on that field if it is no colour
     */
    static Colour parse(String field, String text) {
        return tryParse(text)
                .orElseThrow(() -> new ValidationFailedException(
                        field, "not-a-colour", "A colour is # and six hexadecimal digits, such as #0a66c2."));
    }

    /** {@code #rrggbb}, lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** Contrast by WCAG 2.2: 1 for two that are alike, 21 for black on white; the order does not matter. */
    public double contrastTo(Colour other) {
        double one = luminance() + OFFSET;
        double two = other.luminance() + OFFSET;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Relative luminance by WCAG 2.2: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
