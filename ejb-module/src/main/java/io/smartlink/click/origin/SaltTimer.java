package io.smartlink.click.origin;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Makes the visitor salt of tomorrow, and destroys those whose day ended 48 h ago. Salts that are missing are also made when a visit asks. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SaltTimer {
    @Inject
    TimerDuty duty;

    @Inject
    VisitorSaltStore salts;

    @Inject
    Clock clock;

    /** At every full hour, so that a salt outlives its time by minutes at most. */
    @Schedule(hour = "*", minute = "0", second = "5", persistent = false, info = "visitor-salts")
    public void renew() {
        Instant now = clock.instant();
        duty.onOneNode("visitor-salts", () -> {
            salts.require(KeptSalts.lastMade(now));
            salts.destroyBefore(KeptSalts.firstKept(now));
        });
    }
}
