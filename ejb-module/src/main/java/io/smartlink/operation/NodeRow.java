package io.smartlink.operation;

import java.time.Duration;
import java.time.Instant;

/**
 * A node as it was last seen.
 *
 * @param name of its machine, and its port
 */
public record NodeRow(String name, Instant startedAt, Instant seenAt, NodeState state) {
    /** Some beats may come late. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    public boolean isAliveAt(Instant now) {
        return seenAt.plus(SILENCE).isAfter(now);
    }
}
