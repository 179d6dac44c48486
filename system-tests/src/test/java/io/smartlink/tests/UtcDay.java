package io.smartlink.tests;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** The UTC day, within which a visitor is one and the same. */
final class UtcDay {
    private static final Duration TIME_OF_A_TEST = Duration.ofSeconds(60);

    private UtcDay() {}

    /** Shortly before midnight, waits for the next day: visits of one test that fall on two days count otherwise. */
    static void awayFromItsEnd() {
        Instant now = Instant.now();
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        if (now.isAfter(midnight.minus(TIME_OF_A_TEST))) {
            try {
                TimeUnit.MILLISECONDS.sleep(Duration.between(now, midnight).toMillis() + 1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
