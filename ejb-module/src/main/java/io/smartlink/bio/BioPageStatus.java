package io.smartlink.bio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a page stands for visitors; the first that holds, in this order, is shown. */
public enum BioPageStatus {
    BLOCKED,
    ARCHIVED,
    PUBLISHED,
    DRAFT;

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static BioPageStatus of(boolean blocked, boolean archived, boolean published) {
        if (blocked) {
            return BLOCKED;
        }
        if (archived) {
            return ARCHIVED;
        }
        return published ? PUBLISHED : DRAFT;
    }

    public static Optional<BioPageStatus> tryParse(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
