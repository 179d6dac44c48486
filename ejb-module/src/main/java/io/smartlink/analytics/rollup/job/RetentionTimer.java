package io.smartlink.analytics.rollup.job;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Lets visits go that are older than plans keep them, in bites: what is left is done an hour later. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {
    @Inject
    TimerDuty duty;

    @EJB
    RollupJobs jobs;

    @Inject
    RollupFigures figures;

    @Schedule(hour = "*", minute = "35", persistent = false, info = "retention")
    public void expire() {
        duty.onOneNode("retention", () -> figures.expired(jobs.expire()));
    }
}
