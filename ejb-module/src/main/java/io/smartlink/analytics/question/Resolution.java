package io.smartlink.analytics.question;

/** How finely the figures of a span can be told. */
public enum Resolution {
    /** Counted from the visits themselves, in any time zone and under any filter. */
    EXACT("exact"),
    /** From daily totals at least in part: whole UTC days, the most frequent values only. */
    UTC_DAY("utcDay");

    private final String word;

    Resolution(String word) {
        this.word = word;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return word;
    }
}
