package io.smartlink.idempotency;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a key that was used before, and the decision what becomes of its next use.
 *
 * <p>A request whose node died never writes its answer. After {@link #ABANDONED_AFTER} the key may therefore be claimed
 * anew, and the request runs again. Whatever the dead one had already done stays done: within that narrow case the work
 * can happen twice, and a caller that must rule it out sets the slug itself, so that the second is refused.
 *
 * @param claim number of the request that may write the answer
 * @param claimedAt when that request began
 * @param answer null while it runs
 */
record IdempotentRequest(
        RequestFingerprint fingerprint,
        long claim,
        Instant claimedAt,
        @Nullable StoredAnswer answer) {
    static final Duration KEPT_FOR = Duration.ofHours(24);

    /** Longer than any request takes: a thousand links at once, each with a password to hash, need about two minutes. */
    static final Duration ABANDONED_AFTER = Duration.ofMinutes(5);

    /** What becomes of the next use of a key. */
    enum NextUse {
        TAKE_OVER,
        REPLAY,
        REFUSE_AS_MISMATCH,
        REFUSE_AS_IN_PROGRESS
    }

    /** @throws IllegalStateException if the request still runs */
    StoredAnswer requireAnswer() {
        if (answer == null) {
            throw new IllegalStateException("Claim " + claim + " has no answer yet");
        }
        return answer;
    }

    NextUse nextUse(RequestFingerprint next, Instant now) {
        if (!now.isBefore(claimedAt.plus(KEPT_FOR))) {
            return NextUse.TAKE_OVER;
        }
        if (!fingerprint.equals(next)) {
            return NextUse.REFUSE_AS_MISMATCH;
        }
        if (answer != null) {
            return NextUse.REPLAY;
        }
        return now.isBefore(claimedAt.plus(ABANDONED_AFTER)) ? NextUse.REFUSE_AS_IN_PROGRESS : NextUse.TAKE_OVER;
    }
}
