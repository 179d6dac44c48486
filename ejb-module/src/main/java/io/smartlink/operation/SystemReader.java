package io.smartlink.operation;

import io.smartlink.operation.SystemState.JobRow;
import io.smartlink.platform.DataSourceDefinitions;
import io.smartlink.platform.DatabaseException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Puts together what the nodes have told. Whoever calls has looked at permissions. */
@ApplicationScoped
class SystemReader {
    private static final Duration SOON = Duration.ofDays(14);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    Clock clock;

    SystemState state() {
        Instant now = clock.instant();
        NodeTable table = new NodeTable(database);
        try {
            List<NodeRow> nodes = table.all();
            List<NodeRow> living =
                    nodes.stream().filter(node -> node.isAliveAt(now)).toList();
            return new SystemState(
                    now,
                    nodes,
                    jobs(nodes, living),
                    QueueState.of(living),
                    table.certificatesBefore(now.plus(SOON)),
                    table.mailsWaiting());
        } catch (SQLException broken) {
            throw new DatabaseException(broken);
        }
    }

    /**
     * Of the runs of one job on several nodes the last one, with the last failure on any of them, and the next time on one
     * that is there.
     */
    static List<JobRow> jobs(List<NodeRow> nodes, List<NodeRow> living) {
        Map<String, List<JobRow>> runs =
                rows(nodes).collect(Collectors.groupingBy(row -> row.job().name(), TreeMap::new, Collectors.toList()));
        Map<String, List<JobRow>> ahead =
                rows(living).collect(Collectors.groupingBy(row -> row.job().name()));
        return runs.entrySet().stream()
                .map(entry -> job(entry.getValue(), ahead.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Stream<JobRow> rows(List<NodeRow> nodes) {
        return nodes.stream().flatMap(node -> node.state().jobs().stream().map(job -> new JobRow(job, node.name())));
    }

    private static JobRow job(List<JobRow> runs, List<JobRow> ahead) {
        JobRow last = runs.stream()
                .max(Comparator.comparing(row -> row.job().startedAt()))
                .orElseThrow();
        NodeState.Job failed = runs.stream()
                .map(JobRow::job)
                .filter(job -> job.failedAt() != null)
                .max(Comparator.comparing(job -> Objects.requireNonNull(job.failedAt())))
                .orElse(last.job());
        Instant next = ahead.stream()
                .map(row -> row.job().nextAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new JobRow(
                new NodeState.Job(
                        last.job().name(),
                        last.job().startedAt(),
                        last.job().millis(),
                        last.job().failure(),
                        next,
                        failed.failedAt(),
                        failed.lastFailure()),
                last.node());
    }
}
