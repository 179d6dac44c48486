package io.smartlink.click;

import io.smartlink.click.batch.ClickBatch;
import io.smartlink.click.enrich.QueuedVisit;
import io.smartlink.click.origin.Origins;
import io.smartlink.click.spool.SpoolBatch;
import io.smartlink.click.spool.SpoolOutlet;
import io.smartlink.redirect.VisitRecorder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * The thread that carries visits from the spool to the queue: takes a batch, turns addresses into origins, sends, and
 * only then lets the spool move on. While the broker or the database do not answer, visits wait in the spool.
 */
public final class ClickSender implements Runnable {
    /** How long a visit waits for others that go with it. */
    private static final Duration GATHERING = Duration.ofMillis(100);

    /** Most bytes of the spool that go together, which bounds the message: 800 usual visits, or 30 that are as long as can be. */
    private static final int MAX_BYTES = 256 << 10;

    private static final System.Logger LOG = System.getLogger(ClickSender.class.getName());

    private final SpoolOutlet outlet;
    private final Origins origins;
    private final ClickQueue queue;
    private final StoreGate store;
    private final LongAdder sent = new LongAdder();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final GrowingPause pause = new GrowingPause(Duration.ofMillis(100), Duration.ofSeconds(5));

    ClickSender(SpoolOutlet outlet, Origins origins, ClickQueue queue, StoreGate store) {
        this.outlet = outlet;
        this.origins = origins;
        this.queue = queue;
        this.store = store;
    }

    @Override
    public void run() {
        try {
            boolean isStopped = false;
            while (!isStopped) {
                isStopped = sendAll() ? rest() : pause.await(stopped);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the thread after the batch that is under way. */
    void stop() {
        stopped.countDown();
    }

    private boolean rest() throws InterruptedException {
        return stopped.await(GATHERING.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Sends until what is left does not fill a batch; false if it has to be tried again. */
    private boolean sendAll() {
        try {
            boolean more = true;
            while (more && stopped.getCount() > 0) {
                if (!store.isOpen()) {
                    return false;
                }
                more = sendOne();
            }
            pause.reset();
            return true;
        } catch (RuntimeException e) {
            if (pause.isFirst()) {
                LOG.log(System.Logger.Level.WARNING, "Clicks cannot be sent and wait in the spool", e);
            }
            return false;
        }
    }

    /** Sends the next batch, if there is one; whether it was full. */
    boolean sendOne() {
        Optional<SpoolBatch> next = outlet.next(ClickBatch.MAX_VISITS, MAX_BYTES);
        next.ifPresent(this::send);
        return next.filter(SpoolBatch::full).isPresent();
    }

    private void send(SpoolBatch batch) {
        List<QueuedVisit> visits = batch.visits().stream()
                .filter(visit -> visit.domainId() != VisitRecorder.REHEARSAL)
                .map(visit -> QueuedVisit.of(visit, origins.of(visit)))
                .toList();
        if (!visits.isEmpty()) {
            queue.send(new ClickBatch(batch.id(), visits).encode());
            sent.add(visits.size());
        }
        outlet.passed();
    }

    /** Visits sent since the start. */
    long sent() {
        return sent.sum();
    }
}
