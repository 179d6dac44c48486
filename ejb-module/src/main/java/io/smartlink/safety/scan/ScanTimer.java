package io.smartlink.safety.scan;

import io.smartlink.platform.TimerDuty;
import io.smartlink.safety.blocklist.BlocklistSweep;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks at links' destinations again, on one node at a time. */
@Singleton
public class ScanTimer {
    @Inject
    TimerDuty duty;

    @Inject
    Scan scan;

    @EJB
    BlocklistSweep sweep;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "safety-scan")
    void look() {
        duty.onOneNode("safety-scan", this::round);
    }

    private void round() {
        sweep.run();
        scan.run();
    }
}
