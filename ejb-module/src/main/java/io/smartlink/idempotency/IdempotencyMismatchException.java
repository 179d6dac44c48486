package io.smartlink.idempotency;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The key was used for another request within the last 24 hours. */
public final class IdempotencyMismatchException extends RefusalException {
    public IdempotencyMismatchException() {
        super(
                ProblemType.IDEMPOTENCY_MISMATCH,
                "This Idempotency-Key was used with another request within the last 24 hours. Use a new key.");
    }
}
