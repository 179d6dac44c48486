package io.smartlink.analytics.rollup.store;

import java.time.Duration;

/** How long a run of a job may take: what it leaves is done by the next one. */
public final class WorkTime {
    private final long start = System.nanoTime();
    private final Duration most;

    public WorkTime(Duration most) {
        this.most = most;
    }

    public boolean isLeft() {
        return spent().compareTo(most) < 0;
    }

    public Duration spent() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
