package io.smartlink.operation;

import jakarta.annotation.Resource;
import jakarta.ejb.NoMoreTimeoutsException;
import jakarta.ejb.NoSuchObjectLocalException;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** When the timers of this node fire next, by the names of the jobs that their schedules are for. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTimes {
    @Resource
    TimerService timers;

    /** The next time of each job whose schedule names it. */
    public Map<String, Instant> next() {
        Map<String, Instant> next = new TreeMap<>();
        for (Timer timer : timers.getAllTimers()) {
            note(timer, next);
        }
        return next;
    }

    private static void note(Timer timer, Map<String, Instant> next) {
        try {
            if (timer.getInfo() instanceof String jobs) {
                Instant at = timer.getNextTimeout().toInstant();
                for (String job : jobs.split(" ")) {
                    next.merge(job, at, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        } catch (NoSuchObjectLocalException | NoMoreTimeoutsException gone) {
            // A timer that is no more has no next time.
        }
    }
}
