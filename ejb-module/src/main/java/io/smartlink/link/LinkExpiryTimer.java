package io.smartlink.link;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Marks links whose {@code expiresAt} has passed, once, on one node. Visitors do not depend on it: they are judged by
 * {@code expiresAt} itself.
 */
@Singleton
public class LinkExpiryTimer {
    @Inject
    TimerDuty duty;

    @EJB
    LinkExpiry expiry;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "link-expiry")
    void markExpired() {
        duty.onOneNode("link-expiry", expiry::markExpired);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false, info = "unlock-tries")
    void forgetTries() {
        duty.onOneNode("unlock-tries", expiry::forgetTries);
    }
}
