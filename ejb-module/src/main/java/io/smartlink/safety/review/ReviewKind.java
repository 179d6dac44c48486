package io.smartlink.safety.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something waits for the operator's eye. */
public enum ReviewKind {
    /** Looks suspicious; the link works meanwhile. */
    SUSPICIOUS,
    /** A visitor has reported it; the link works meanwhile. */
    REPORT,
    /** Has turned out dangerous; the link is stopped meanwhile. */
    BLOCKED;

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReviewKind> tryParse(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
