package io.smartlink.click.store;

import io.smartlink.platform.TimerDuty;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the partitions of the days to come, so that the first visit of a day finds its own. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartitionTimer {
    private static final int DAYS_AHEAD = 7;

    @Resource
    TimerService timers;

    @Inject
    TimerDuty duty;

    @Inject
    ClickStore store;

    @Inject
    Clock clock;

    /** Not in the start itself: a database that does not answer yet is no reason to refuse it. */
    @PostConstruct
    void runSoon() {
        timers.createSingleActionTimer(1000, new TimerConfig(null, false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "20", persistent = false, info = "day-partitions")
    public void prepare() {
        LocalDate today = LocalDate.now(clock);
        duty.onOneNode("day-partitions", () -> today.datesUntil(today.plusDays(DAYS_AHEAD + 1))
                .forEach(store::requirePartition));
    }
}
