package io.smartlink.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How timers do their work: whatever goes wrong is logged and left to the next time. The container removes a timer for
 * good whose method has thrown twice within seconds (tried on Payara 6), so a database that is away for a moment would
 * end it until the next start. A schedule names in its {@code info} the work that it is for, as it is named here; several
 * names stand apart by spaces.
 */
@ApplicationScoped
public class TimerDuty {
    private static final System.Logger LOG = System.getLogger(TimerDuty.class.getName());

    @Inject
    ClusterLease lease;

    @Inject
    JobRuns runs;

    @Inject
    Clock clock;

    /**
     * Does the work unless another node is doing it, see {@link ClusterLease#runExclusively}.
     *
     * @param name of the lease, such as {@code link-expiry}
     */
    public void onOneNode(String name, Runnable work) {
        run(name, () -> lease.runExclusively(name, work));
    }

    /** Does the work whatever other nodes do. */
    public void onThisNode(String name, Runnable work) {
        run(name, () -> {
            work.run();
            return true;
        });
    }

    /** @param work tells whether it was for this node to do */
    private void run(String name, BooleanSupplier work) {
        Instant startedAt = clock.instant();
        long begun = System.nanoTime();
        try {
            if (work.getAsBoolean()) {
                note(name, startedAt, begun, null);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A timer's work failed and is left to the next time: " + name, e);
            note(name, startedAt, begun, e.toString());
        }
    }

    private void note(String name, Instant startedAt, long begun, @Nullable String failure) {
        runs.note(new JobRuns.Run(name, startedAt, Duration.ofNanos(System.nanoTime() - begun), failure));
    }
}
