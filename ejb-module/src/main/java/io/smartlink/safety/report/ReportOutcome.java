package io.smartlink.safety.report;

/** What becomes of a visitor's report. */
public enum ReportOutcome {
    /** It waits in the review queue. */
    TAKEN,
    /** Nothing that visitors can open stands at the address. */
    NO_SUCH_LINK,
    /** The visitor has sent as many as an hour takes. */
    TOO_MANY
}
