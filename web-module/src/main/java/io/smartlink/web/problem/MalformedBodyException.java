package io.smartlink.web.problem;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The body is not what its media type says. */
public final class MalformedBodyException extends RefusalException {
    public MalformedBodyException(String message) {
        super(ProblemType.MALFORMED_BODY, message);
    }
}
