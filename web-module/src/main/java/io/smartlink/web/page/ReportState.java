package io.smartlink.web.page;

import java.util.Locale;
import java.util.Optional;

/** How far a visitor has got with a report. */
public enum ReportState {
    ASKED(200),
    SENT(200),
    INCOMPLETE(422),
    UNKNOWN(404),
    TOO_MANY(429);

    private final int status;

    ReportState(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Key of what to tell the visitor before the next try. */
    Optional<String> errorKey() {
        return this == ASKED || this == SENT
                ? Optional.empty()
                : Optional.of("report." + name().toLowerCase(Locale.ROOT));
    }
}
