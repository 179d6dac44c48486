package io.smartlink.client.problem;

/** Too many requests (429); {@link #retryAfter()} says when to try again. */
public final class RateLimitedException extends SmartlinkProblemException {

    RateLimitedException(Problem problem) {
        super(problem);
    }
}
