package io.smartlink.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How timers do their work: whatever goes wrong is logged and left to the next time. The container removes a timer for
 * good whose method has thrown twice within seconds (tried on Payara 6), so a database that is away for a moment would
 * end it until the next start.
 */
@ApplicationScoped
public class TimerDuty {
    private static final System.Logger LOG = System.getLogger(TimerDuty.class.getName());

    @Inject
    ClusterLease lease;

    /**
     * Does the work unless another node is doing it, see {@link ClusterLease#runExclusively}.
     *
     * @param name of the lease, such as {@code link-expiry}
     */
    public void onOneNode(String name, Runnable work) {
        onThisNode(name, () -> lease.runExclusively(name, work));
    }

    /** Does the work whatever other nodes do. */
    public void onThisNode(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A timer's work failed and is left to the next time: " + name, e);
        }
    }
}
