package io.smartlink.web.page;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that our pages are written in. The first one is for everybody whom none of the others fits. */
public enum PageLanguage {
    EN,
    DE,
    FR,
    ES,
    IT,
    PT,
    NL,
    PL;

    /** The tag of {@code lang} and {@code Content-Language} (RFC 5646). */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /**
     * The language that a visitor likes best of those we have; {@link #EN} when none fits.
     *
     * @param acceptLanguage value of {@code Accept-Language}, of any length, from a stranger
     */
    public static PageLanguage of(@Nullable String acceptLanguage) {
        return acceptLanguage == null
                ? EN
                : AcceptLanguage.parse(acceptLanguage).best();
    }

    /** The language of a range such as {@code pt-BR}, by its first subtag (RFC 4647 §3.4); empty if we have none. */
    public static Optional<PageLanguage> ofRange(String range) {
        int dash = range.indexOf('-');
        String primary = dash < 0 ? range : range.substring(0, dash);
        for (PageLanguage language : values()) {
            if (language.name().equalsIgnoreCase(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
