package io.smartlink.operation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a node tells of itself. */
public record NodeState(List<Check> checks, List<Job> jobs) {
    public NodeState {
        checks = List.copyOf(checks);
        jobs = List.copyOf(jobs);
    }

    /**
     * A health check.
     *
     * @param data what it tells beyond yes or no, such as the bytes in use of the spool
     */
    public record Check(String name, boolean up, Map<String, String> data) {}

    /**
     * The last run of a job on the node.
     *
     * @param millis how long it took
     * @param failure why it failed; null when it did not
     * @param nextAt when the node does it next, or asks whether it is to; null if nobody knows
     * @param failedAt when it failed for the last time since the node's start; null if it never did
     * @param lastFailure why it failed then
     */
    public record Job(
            String name,
            Instant startedAt,
            int millis,
            @Nullable String failure,
            @Nullable Instant nextAt,
            @Nullable Instant failedAt,
            @Nullable String lastFailure) {}
}
