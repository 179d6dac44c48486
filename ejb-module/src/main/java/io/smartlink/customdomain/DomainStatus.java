package io.smartlink.customdomain;

import java.util.Arrays;
import java.util.Optional;

/** Where a domain stands in its life. */
public enum DomainStatus {
    /** Added, and not proved: serves nothing. */
    PENDING("pending"),
    /** Proved: serves. */
    VERIFIED("verified"),
    /** Its records have gone: serves for {@link Domain#GRACE} more. */
    FAILING("failing"),
    /** Taken away by its account; stays for the archived items on it. */
    REMOVED("removed");

    private final String word;

    DomainStatus(String word) {
        this.word = word;
    }

    /** The word that stands in the database and the API. */
    public String word() {
        return word;
    }

    /** Whether addresses on the domain work. */
    public boolean serves() {
        return this == VERIFIED || this == FAILING;
    }

    public static Optional<DomainStatus> tryParse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findFirst();
    }
}
