package io.smartlink.redirect.fire;

import org.jspecify.annotations.Nullable;

/** What a visitor has answered on a domain when asked for pixels; kept in a cookie of that domain that holds nothing else. */
public enum PixelChoice {
    ALLOW,
    REFUSE;

    /** Name of the cookie; its value is the answer in lower case. */
    public static final String COOKIE = "sl_pixels";

    /** How long an answer holds, in seconds: 180 days. */
    public static final int MAX_AGE_SECONDS = 180 * 24 * 60 * 60;

    /** The word in the cookie. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param value of the cookie; null if there is none */
    public static @Nullable PixelChoice of(@Nullable String value) {
        for (PixelChoice choice : values()) {
            if (choice.word().equals(value)) {
                return choice;
            }
        }
        return null;
    }
}
