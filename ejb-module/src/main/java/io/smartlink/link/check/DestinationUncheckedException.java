package io.smartlink.link.check;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** Nobody answers whether a destination is dangerous, and the operator lets no link lead to what is not checked. */
public final class DestinationUncheckedException extends RefusalException {
    public DestinationUncheckedException() {
        super(
                ProblemType.UNAVAILABLE,
                "The destination cannot be checked for safety right now, and this installation takes none unchecked. Try"
                        + " again in a few minutes.");
    }
}
