package io.smartlink.visit;

import java.util.Arrays;
import java.util.Locale;

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

    /** The word that stands in the API and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no verdict has the code */
    public static Verdict of(int code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No verdict has the code " + code));
    }
}
