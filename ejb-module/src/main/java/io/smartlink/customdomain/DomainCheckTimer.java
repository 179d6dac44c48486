package io.smartlink.customdomain;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Looks at domains whose time has come, on every node: nodes share the domains out among themselves, and hold no lease while
 * they wait for DNS.
 */
@Singleton
public class DomainCheckTimer {
    @Inject
    TimerDuty duty;

    @EJB
    DomainVerification verification;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "domain-check")
    void look() {
        duty.onThisNode("domain-check", verification::verifyDue);
    }
}
