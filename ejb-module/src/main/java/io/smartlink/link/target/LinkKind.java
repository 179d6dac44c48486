package io.smartlink.link.target;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands behind a link's address. */
public enum LinkKind {
    REDIRECT,
    AMAZON,
    VCARD;

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
