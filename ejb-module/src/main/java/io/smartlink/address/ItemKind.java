package io.smartlink.address;

import java.util.Locale;

/** What can stand at a short address. */
public enum ItemKind {
    LINK,
    QR,
    BIO;

    /** The word that stands in the database and in answers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is no word of ours */
    public static ItemKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
