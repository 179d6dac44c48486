package io.smartlink.redirect;

/** What became of a visit. Only {@link #FOLLOWED} visits of people are clicks; the others are kept apart as orphans. */
public enum Outcome {
    FOLLOWED(1),
    NOT_FOUND(2),
    EXPIRED(3),
    ARCHIVED(4),
    BLOCKED(5),
    SUSPENDED(6),
    NOT_STARTED(7),
    EXHAUSTED(8),
    LOCKED(9);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    /** The number that stands in the spool and the database; never changes. */
    public int code() {
        return code;
    }
}
