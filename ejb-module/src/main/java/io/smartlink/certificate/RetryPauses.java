package io.smartlink.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an order is tried again: at most four times in an hour (authorities count five failures), then ever more seldom. What
 * is not the host's fault is tried again soon, and costs no attempt.
 */
final class RetryPauses {
    /** After each failure; the last one for ever. */
    static final List<Duration> REFUSED = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** The authority or DNS does not answer. */
    static final Duration UNREACHABLE = Duration.ofSeconds(30);

    /** The authority wants no orders and does not say until when. */
    static final Duration LIMITED = Duration.ofHours(1);

    private static final Duration LEAST = Duration.ofSeconds(10);
    private static final int TRIES_WHILE_VALID = 4;

    private RetryPauses() {}

    /**
     * When to try again after a refusal: sooner than by the list when the present certificate would run out meanwhile.
     *
     * @param attempts in vain before this one
     */
    static Instant afterRefusal(int attempts, @Nullable Instant notAfter, Instant now) {
        Duration pause = REFUSED.get(Math.min(attempts, REFUSED.size() - 1));
        if (notAfter != null && notAfter.isAfter(now)) {
            Duration share = Duration.between(now, notAfter).dividedBy(TRIES_WHILE_VALID);
            Duration bounded = share.compareTo(LEAST) < 0 ? LEAST : share;
            pause = pause.compareTo(bounded) < 0 ? pause : bounded;
        }
        return now.plus(pause);
    }
}
