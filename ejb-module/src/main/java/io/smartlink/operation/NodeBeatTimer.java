package io.smartlink.operation;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Lets each node tell every 15 s that it is there. */
@Singleton
public class NodeBeatTimer {
    @Inject
    TimerDuty duty;

    @Inject
    NodeBeats beats;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "node-beat")
    void beat() {
        duty.onThisNode("node-beat", beats::beat);
    }
}
