package io.smartlink.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** How the timers of this node last did their work, in memory: they run every few seconds, and nobody looks that often. */
@ApplicationScoped
public class JobRuns {
    private final Map<String, Run> last = new ConcurrentSkipListMap<>();
    private final Map<String, Run> failed = new ConcurrentSkipListMap<>();

    /**
     * The last run of a job on this node.
     *
     * @param failure why it failed; null when it did not
     */
    public record Run(
            String name,
            Instant startedAt,
            Duration took,
            @Nullable String failure) {}

    void note(Run run) {
        last.put(run.name(), run);
        if (run.failure() != null) {
            failed.put(run.name(), run);
        }
    }

    /** The last run of each job that this node has done since its start, by name. */
    public List<Run> all() {
        return List.copyOf(last.values());
    }

    /** The last run of a job that failed on this node; empty if none has since its start. */
    public Optional<Run> lastFailure(String name) {
        return Optional.ofNullable(failed.get(name));
    }
}
