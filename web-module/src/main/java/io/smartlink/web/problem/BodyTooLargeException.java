package io.smartlink.web.problem;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The body has more bytes than the API reads. */
public final class BodyTooLargeException extends RefusalException {
    public BodyTooLargeException(int limitInBytes) {
        super(ProblemType.BODY_TOO_LARGE, "A body may have up to " + limitInBytes + " bytes.");
    }
}
