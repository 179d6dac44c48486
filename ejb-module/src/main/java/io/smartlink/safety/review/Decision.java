package io.smartlink.safety.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the operator has found. */
public enum Decision {
    /** The link or page works, and the destination is not asked about again. */
    SAFE,
    /** The link or page is stopped until the operator lets it go. */
    BLOCKED;

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Decision> tryParse(String word) {
        return Arrays.stream(values())
                .filter(decision -> decision.word().equals(word))
                .findFirst();
    }
}
