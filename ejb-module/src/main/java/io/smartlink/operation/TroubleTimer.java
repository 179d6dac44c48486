package io.smartlink.operation;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks every minute whether operators are to be told of trouble, on one node at a time. */
@Singleton
public class TroubleTimer {
    @Inject
    TimerDuty duty;

    @EJB
    TroubleWatch watch;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false, info = "trouble-watch")
    void look() {
        duty.onOneNode("trouble-watch", watch::look);
    }
}
