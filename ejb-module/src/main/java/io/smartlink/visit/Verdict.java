package io.smartlink.visit;

/** What kind of visitor a visit came from; every visit has exactly one. Only people are clicks. */
public enum Verdict {
    PERSON(1),
    BOT(2),
    PREVIEW(3),
    PREFETCH(4),
    EXCLUDED(5);

    private final int code;

    Verdict(int code) {
        this.code = code;
    }

    /** The number that stands in the database; never changes. */
    public int code() {
        return code;
    }
}
