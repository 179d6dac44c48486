package io.smartlink.analytics;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** As many exports run as may run at a time. */
public final class ExportsBusyException extends RefusalException {
    public ExportsBusyException() {
        super(ProblemType.RATE_LIMITED, "Several exports are being written right now. Try again when one has ended.");
    }
}
