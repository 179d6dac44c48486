package io.smartlink.address;

import java.util.Locale;

/** What can stand at a short address. */
public enum ItemKind {
    LINK,
    QR,
    BIO;

    /** The word that stands in the database. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
