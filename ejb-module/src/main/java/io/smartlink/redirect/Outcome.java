package io.smartlink.redirect;

import java.util.Arrays;

/**
 * What became of a visit. {@link #FOLLOWED} visits of people are clicks, {@link #VIEWED} ones are views; the others are kept
 * apart as orphans.
 */
public enum Outcome {
    FOLLOWED(1, "followed"),
    NOT_FOUND(2, "notFound"),
    EXPIRED(3, "expired"),
    ARCHIVED(4, "archived"),
    BLOCKED(5, "blocked"),
    SUSPENDED(6, "suspended"),
    NOT_STARTED(7, "notStarted"),
    EXHAUSTED(8, "exhausted"),
    LOCKED(9, "locked"),
    /** A bio page was shown: a view, and no click. */
    VIEWED(10, "viewed"),
    /** The pixels of a link or page have fired for a visit that is recorded beside it; no click, view or orphan. */
    FIRED(11, "fired");

    private final int code;
    private final String word;

    Outcome(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** The number that stands in the spool and the database; never changes. */
    public int code() {
        return code;
    }

    /** The word that stands in the API and in files. */
    public String word() {
        return word;
    }

    /** Whether the visitor got what was asked for. */
    public boolean isServed() {
        return this == FOLLOWED || this == VIEWED;
    }

    /** @throws IllegalArgumentException if no outcome has the code */
    public static Outcome of(int code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outcome has the code " + code));
    }
}
