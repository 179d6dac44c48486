package io.smartlink.web.problem;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;
import java.time.Duration;

/** The caller has used up its requests for the moment. */
public final class RateLimitedException extends RefusalException {
    private final Duration retryAfter;

    public RateLimitedException(String message, Duration retryAfter) {
        super(ProblemType.RATE_LIMITED, message);
        this.retryAfter = retryAfter;
    }

    /** How long to wait until a request is taken again, in whole seconds, at least one. */
    long secondsToWait() {
        return Math.max(1, retryAfter.plusNanos(999_999_999).toSeconds());
    }
}
