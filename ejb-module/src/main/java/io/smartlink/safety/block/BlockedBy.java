package io.smartlink.safety.block;

import java.util.Locale;

/** Who has stopped a link or a bio page. */
public enum BlockedBy {
    /** A rescan or the blocklist: another destination lets it go again. */
    SCAN,
    /** The operator: only the operator lets it go. */
    OPERATOR;

    /** The word that stands in the database and in answers to the operator. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is no word of ours */
    public static BlockedBy of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
