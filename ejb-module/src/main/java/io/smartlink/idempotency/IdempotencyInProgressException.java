package io.smartlink.idempotency;

import io.smartlink.platform.ProblemType;
import io.smartlink.platform.RefusalException;

/** The first request with this key has not been answered yet. */
public final class IdempotencyInProgressException extends RefusalException {
    public IdempotencyInProgressException() {
        super(
                ProblemType.IDEMPOTENCY_IN_PROGRESS,
                "The first request with this Idempotency-Key still runs. Send it again in a few seconds.");
    }
}
