package io.smartlink.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few do heavy work on this node at a time, and few wait for it: they hold memory and threads that visitors need. Nothing
 * of the database may be held while waiting.
 */
public final class WorkGate {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free;
    private final int waiting;

    /**
     * @param atOnce how many work at a time, at least 1
     * @param waiting how many may wait for them; about, for those who come at the same instant are not counted exactly
     */
    public WorkGate(int atOnce, int waiting) {
        this.free = new Semaphore(atOnce, true);
        this.waiting = waiting;
    }

    /** @throws BusyException at once if as many wait as may, and after ten seconds of waiting */
    public <T> T pass(Supplier<T> work) {
        if (!enter()) {
            throw new BusyException();
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean enter() {
        if (free.getQueueLength() >= waiting) {
            return free.tryAcquire();
        }
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
