package io.smartlink.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a link stands for visitors; the first that holds, in this order, is shown. */
public enum LinkStatus {
    BLOCKED,
    ARCHIVED,
    EXPIRED,
    EXHAUSTED,
    SCHEDULED,
    ACTIVE;

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LinkStatus> tryParse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
