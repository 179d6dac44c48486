package io.smartlink.bio.page;

import io.smartlink.platform.TextValue;
import io.smartlink.platform.ValidationFailedException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The language that something is written in, such as {@code de} or {@code pt-BR} (RFC 5646). */
public record LanguageTag(String text) implements TextValue {
    /** As long as RFC 5646 §4.4.1 asks everybody to take. */
    private static final int MAX = 35;

    /** Letters of a language of ISO 639; longer ones are well-formed, and none is registered. */
    private static final Set<Integer> PRIMARY = Set.of(2, 3);

    /** @throws ValidationFailedException if it is none */
    public LanguageTag {
        text = canonical(text.strip());
    }

    private static String canonical(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            if (text.length() <= MAX && PRIMARY.contains(locale.getLanguage().length())) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            // refused below
        }
        throw new ValidationFailedException(
                "language", "not-a-language", "A language is a tag such as de or pt-BR; this is none.");
    }

    @Override
    public String toString() {
        return text;
    }
}
