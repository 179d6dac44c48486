package io.smartlink.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The one source of time: UTC, to the microsecond, as PostgreSQL keeps it; so an answer and a later reading agree. */
@ApplicationScoped
public class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
