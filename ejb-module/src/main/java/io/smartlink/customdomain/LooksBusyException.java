package io.smartlink.customdomain;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** So many people look at domains right now, or somebody at this very one, that this look has to wait. */
public final class LooksBusyException extends RefusalException {
    public LooksBusyException() {
        super(
                ProblemType.RATE_LIMITED,
                "Domains are being looked at right now. Try again in some seconds; it is also done by itself.");
    }
}
