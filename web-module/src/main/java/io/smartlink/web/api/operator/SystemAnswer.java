package io.smartlink.web.api.operator;

import io.smartlink.operation.NodeRow;
import io.smartlink.operation.NodeState;
import io.smartlink.operation.QueueState;
import io.smartlink.operation.SystemState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the installation does, as the API answers it. */
@Schema(name = "System")
public record SystemAnswer(
        Instant at,

        @Schema(description = "Whether every check of every node that is there is well.")
        boolean well,

        List<Node> nodes,

        @Schema(description = "The last run of each job, on whichever node it was.")
        List<Job> jobs,

        @Schema(description = "The clicks' queue in the broker.")
        QueueState queue,

        @Schema(description = "Certificates that run out within 14 days, or could not be had.")
        List<SystemState.CertificateDue> certificates,

        @Schema(description = "Mails that are not sent yet.")
        long mailsWaiting) {

    static SystemAnswer of(SystemState state) {
        return new SystemAnswer(
                state.at(),
                state.isWell(),
                state.nodes().stream().map(node -> Node.of(node, state.at())).toList(),
                state.jobs().stream().map(Job::of).toList(),
                state.queue(),
                state.certificates(),
                state.mailsWaiting());
    }

    /** A node. */
    @Schema(name = "SystemNode")
    public record Node(
            String name,

            @Schema(description = "Whether it was seen within the last minute.")
            boolean alive,

            Instant startedAt,
            Instant seenAt,

            @Schema(description = "What its health checks said, the spool and dead letters among them.")
            List<NodeState.Check> checks) {
        static Node of(NodeRow node, Instant now) {
            return new Node(
                    node.name(),
                    node.isAliveAt(now),
                    node.startedAt(),
                    node.seenAt(),
                    node.state().checks());
        }
    }

    /** The last run of a job. */
    @Schema(name = "SystemJob")
    public record Job(
            String name,
            String node,
            Instant lastRunAt,

            @Schema(description = "How long it took, in milliseconds.")
            int millis,

            @Schema(nullable = true, description = "Why it failed; null when it did not.") @Nullable
            String failure,

            @Schema(
                    nullable = true,
                    description = "When it is due next on a node that is there; null where nobody knows.")
            @Nullable
            Instant nextRunAt,

            @Schema(nullable = true, description = "When it failed last since the nodes' start; null if it never did.")
            @Nullable
            Instant lastFailedAt,

            @Schema(nullable = true, description = "Why it failed then.") @Nullable
            String lastFailure) {
        static Job of(SystemState.JobRow row) {
            NodeState.Job job = row.job();
            return new Job(
                    job.name(),
                    row.node(),
                    job.startedAt(),
                    job.millis(),
                    job.failure(),
                    job.nextAt(),
                    job.failedAt(),
                    job.lastFailure());
        }
    }
}
