package io.smartlink.click.spool;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The thread that does for the spool what the redirect must not wait for: it prepares the next segment while the current
 * one fills, and writes through to the disk what came in.
 */
public final class SpoolKeeper implements Runnable {
    private static final System.Logger LOG = System.getLogger(SpoolKeeper.class.getName());

    private final ClickSpool spool;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private SpoolSegment segment;
    private int forcedTo = SpoolSegment.FIRST_SLOT;
    private int seen = SpoolSegment.FIRST_SLOT;
    private boolean failing;

    public SpoolKeeper(ClickSpool spool) {
        this.spool = spool;
        this.segment = spool.current();
    }

    @Override
    public void run() {
        try {
            while (!stopped.await(spool.settings().forceInterval().toNanos(), TimeUnit.NANOSECONDS)) {
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        force();
    }

    /** Ends the thread after the next round. */
    public void stop() {
        stopped.countDown();
    }

    private void keep() {
        try {
            spool.prepareNext();
            force();
            failing = false;
        } catch (IOException | RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.ERROR, "The spool cannot be prepared or written through; trying again", e);
            }
            failing = true;
        }
    }

    /** Begins one round back, because room that was reserved then may have been filled since. */
    private void force() {
        int reserved = segment.reserved();
        boolean full = segment.isFull();
        segment.force(forcedTo, reserved);
        forcedTo = seen;
        seen = reserved;
        SpoolSegment next = segment.next();
        if (full && next != null && forcedTo == seen) {
            segment = next;
            forcedTo = SpoolSegment.FIRST_SLOT;
            seen = SpoolSegment.FIRST_SLOT;
        }
    }
}
