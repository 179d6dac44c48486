package io.smartlink.click;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time to wait before the next attempt: twice as long after each failure, up to a limit. For one thread. */
final class GrowingPause {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    GrowingPause(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Begins with the shortest pause again. */
    void reset() {
        next = first;
    }

    /** Whether no attempt has failed since the last one that did not. */
    boolean isFirst() {
        return next.equals(first);
    }

    /**
     * Waits, and makes the next pause longer.
     *
     * @return whether it was ended early because the latch opened
     */
    boolean await(CountDownLatch stopped) throws InterruptedException {
        Duration pause = next;
        next = pause.multipliedBy(2).compareTo(longest) < 0 ? pause.multipliedBy(2) : longest;
        return stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    }
}
