package io.smartlink.web.problem;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The request carries no API key, or one that is unknown or expired. */
public final class UnauthorizedException extends RefusalException {
    public UnauthorizedException(String message) {
        super(ProblemType.UNAUTHORIZED, message);
    }
}
