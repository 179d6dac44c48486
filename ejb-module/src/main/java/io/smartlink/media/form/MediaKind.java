package io.smartlink.media.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be uploaded. */
public enum MediaKind {
    /** A picture, shown on pages at several sizes. */
    IMAGE,
    /** A file, handed to visitors as it is and never shown by the browser. */
    FILE;

    /** The word that stands in the database and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MediaKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
