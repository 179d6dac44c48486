package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the installation does.
 *
 * @param well whether every check of every node that is there is well
 * @param jobs the last run of each, on whichever node it was
 * @param queue the clicks' queue in the broker
 * @param certificates that run out within 14 days, or could not be had
 * @param mailsWaiting mails that are not sent yet
 */
public record SystemState(
        Instant at,
        boolean well,
        List<Node> nodes,
        List<Job> jobs,
        Queue queue,
        List<CertificateDue> certificates,
        long mailsWaiting) {

    /**
     * A node.
     *
     * @param alive whether it was seen within the last minute
     */
    public record Node(String name, boolean alive, Instant startedAt, Instant seenAt, List<Check> checks) {}

    /** A health check of a node, with what it tells beyond yes or no. */
    public record Check(String name, boolean up, Map<String, String> data) {}

    /**
     * The last run of a job.
     *
     * @param millis how long it took
     * @param failure why it failed; null when it did not
     * @param nextRunAt when it is due next on a node that is there; null where nobody knows
     * @param lastFailedAt when it failed last since the nodes' start; null if it never did
     * @param lastFailure why it failed then
     */
    public record Job(
            String name,
            String node,
            Instant lastRunAt,
            int millis,
            @Nullable String failure,
            @Nullable Instant nextRunAt,
            @Nullable Instant lastFailedAt,
            @Nullable String lastFailure) {}

    /**
     * The clicks' queue in the broker.
     *
     * @param waiting messages that wait to be stored; null if nobody knows, because the broker does not answer
     * @param mostCounted where counting stops: as many waiting messages mean as many or more
     * @param deadLetters messages that nobody could store; null if no node has told
     */
    public record Queue(
            @Nullable Integer waiting,
            @Nullable Integer mostCounted,
            @Nullable Integer deadLetters) {}

    /**
     * A certificate to look after.
     *
     * @param notAfter when it runs out; null where there is none yet
     * @param lastError why the last order failed; null when it did not
     */
    public record CertificateDue(
            String hostname,
            @Nullable Instant notAfter,
            @Nullable String lastError) {}
}
