package io.smartlink.click;

import io.smartlink.click.batch.ClickBatch;
import io.smartlink.click.enrich.ClickEnricher;
import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.store.VisitStore;
import io.smartlink.platform.DatabaseException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/**
 * Takes batches from the queue into the store. A database that does not answer is no reason to give a batch back, for the
 * broker would count that as an attempt and bury the batch in the end: it is tried again with growing pauses until the
 * database is there, or the application stops. Everything else flies, and the broker delivers again.
 */
public final class ClickIntake {
    private static final System.Logger LOG = System.getLogger(ClickIntake.class.getName());

    private final ClickEnricher enricher;
    private final VisitStore store;
    private final StoreGate gate;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final LongAdder stored = new LongAdder();
    private final LongAdder repeated = new LongAdder();

    ClickIntake(ClickEnricher enricher, VisitStore store, StoreGate gate) {
        this.enricher = enricher;
        this.store = store;
        this.gate = gate;
    }

    /**
     * Stores what a message carries; when this returns, it is in the database.
     *
     * @throws IllegalArgumentException if the message is not one of ours
     * @throws IllegalStateException if the application stops while the database does not answer
     */
    void take(byte[] message) {
        ClickBatch batch = ClickBatch.parse(message);
        List<EnrichedVisit> visits =
                batch.visits().stream().map(enricher::enrich).toList();
        GrowingPause pause = new GrowingPause(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (!isStored(batch, visits, pause)) {
            waitForDatabase(pause);
        }
    }

    private boolean isStored(ClickBatch batch, List<EnrichedVisit> visits, GrowingPause pause) {
        try {
            boolean isNew = store.store(batch.id(), visits);
            gate.open();
            (isNew ? stored : repeated).add(isNew ? visits.size() : 1);
            return true;
        } catch (RuntimeException e) {
            if (!isOutage(e)) {
                throw e;
            }
            gate.close();
            if (pause.isFirst()) {
                LOG.log(System.Logger.Level.WARNING, "The database does not answer; clicks wait: " + e.getMessage());
            }
            return false;
        }
    }

    /** A failed commit does not always say why, so the store is asked as well. */
    private boolean isOutage(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && DatabaseException.isAway(error)) {
                return true;
            }
        }
        return !store.isReachable();
    }

    private void waitForDatabase(GrowingPause pause) {
        try {
            if (pause.await(stopped)) {
                throw new IllegalStateException("Stopping; the broker delivers this batch again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted; the broker delivers this batch again", e);
        }
    }

    /** Gives the batches that wait for the database back to the broker. */
    void stop() {
        stopped.countDown();
    }

    /** Visits stored since the start. */
    long stored() {
        return stored.sum();
    }

    /** Batches since the start that had been stored before. */
    long repeatedBatches() {
        return repeated.sum();
    }
}
