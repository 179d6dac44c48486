package io.smartlink.operation;

import io.smartlink.platform.JobRuns;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** What this node can tell of itself now: its health checks, those of {@code /health}, and its timers. */
@ApplicationScoped
class NodeHealth {
    @Inject
    @Any
    Instance<HealthCheck> checks;

    @Inject
    JobRuns runs;

    @EJB
    JobTimes times;

    NodeState now() {
        List<NodeState.Check> found = new ArrayList<>();
        checks.forEach(check -> found.add(state(check)));
        found.sort(Comparator.comparing(NodeState.Check::name));
        Map<String, Instant> next = times.next();
        return new NodeState(
                found,
                runs.all().stream().map(run -> job(run, next.get(run.name()))).toList());
    }

    /** A check that breaks is down; the others are told all the same. */
    private static NodeState.Check state(HealthCheck check) {
        try {
            HealthCheckResponse answer = check.call();
            Map<String, String> data = new TreeMap<>();
            answer.getData().ifPresent(told -> told.forEach((name, value) -> data.put(name, String.valueOf(value))));
            return new NodeState.Check(answer.getName(), answer.getStatus() == HealthCheckResponse.Status.UP, data);
        } catch (RuntimeException broken) {
            return new NodeState.Check(check.getClass().getSimpleName(), false, Map.of("error", broken.toString()));
        }
    }

    private NodeState.Job job(JobRuns.Run run, @Nullable Instant nextAt) {
        int millis = (int) Math.min(Integer.MAX_VALUE, run.took().toMillis());
        Optional<JobRuns.Run> failed = runs.lastFailure(run.name());
        return new NodeState.Job(
                run.name(),
                run.startedAt(),
                millis,
                run.failure(),
                nextAt,
                failed.map(JobRuns.Run::startedAt).orElse(null),
                failed.map(JobRuns.Run::failure).orElse(null));
    }
}
