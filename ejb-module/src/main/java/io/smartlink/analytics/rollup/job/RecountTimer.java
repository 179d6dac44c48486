package io.smartlink.analytics.rollup.job;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Counts some days again every night: the last two, and an older one by chance. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecountTimer {
    @Inject
    TimerDuty duty;

    @EJB
    RollupJobs jobs;

    @Schedule(hour = "3", minute = "15", persistent = false, info = "recount")
    public void recount() {
        duty.onOneNode("recount", jobs::recountSome);
    }
}
