package io.smartlink.click.store;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets the ids of batches that were stored 14 days ago. An id is needed as long as its batch can come a second time:
 * between a crash and the next start of the sending node, or between a commit and its acknowledgement to the broker.
 * Both take minutes. Only a node that crashed in the very moment of sending and comes back after more than 14 days, or a
 * broker restored from a backup older than that, could bring a forgotten batch again.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchIdTimer {
    private static final Duration KEPT = Duration.ofDays(14);

    @Inject
    TimerDuty duty;

    @Inject
    ClickStore store;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "40", persistent = false, info = "batch-ids")
    public void forget() {
        duty.onOneNode(
                "batch-ids", () -> store.forgetBatchesBefore(clock.instant().minus(KEPT)));
    }
}
