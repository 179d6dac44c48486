package io.smartlink.link.check;

import java.util.Locale;

/** What is known of a destination; the order is that of danger, so that the last of several is what a link shows. */
public enum Safety {
    SAFE,
    /** Nobody could be asked. */
    UNCHECKED,
    /** Lets visitors through; the operator looks at it. */
    SUSPICIOUS,
    MALICIOUS;

    /** The word that stands in the database, the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if it is no word of ours */
    public static Safety of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
