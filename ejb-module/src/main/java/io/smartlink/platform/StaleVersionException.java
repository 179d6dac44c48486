package io.smartlink.platform;

/** The thing was changed after the caller had read it (RFC 9110 §13.1.1, {@code If-Match}). */
public final class StaleVersionException extends RefusalException {
    public StaleVersionException() {
        super(
                ProblemType.STALE_VERSION,
                "It was changed by someone else since you read it. Read it again and repeat your change.");
    }
}
