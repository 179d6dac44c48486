package io.smartlink.operation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the installation does.
 *
 * @param nodes by name, those that are gone for up to a day too
 * @param jobs the last run of each, on whichever node it was, by name
 * @param queue the clicks' queue in the broker
 * @param certificates that run out soon or could not be renewed
 * @param mailsWaiting mails that are not sent yet
 */
public record SystemState(
        Instant at,
        List<NodeRow> nodes,
        List<JobRow> jobs,
        QueueState queue,
        List<CertificateDue> certificates,
        long mailsWaiting) {
    public SystemState {
        nodes = List.copyOf(nodes);
        jobs = List.copyOf(jobs);
        certificates = List.copyOf(certificates);
    }

    /** Whether every node that is there is well. */
    public boolean isWell() {
        return nodes.stream().filter(node -> node.isAliveAt(at)).allMatch(node -> node.state().checks().stream()
                .allMatch(NodeState.Check::up));
    }

    /** Nodes that are there. */
    List<NodeRow> living() {
        return nodes.stream().filter(node -> node.isAliveAt(at)).toList();
    }

    /** The last run of a job, and the node that did it; the next run and the last failure are those of all nodes. */
    public record JobRow(NodeState.Job job, String node) {}

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
