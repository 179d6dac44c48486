package io.smartlink.idempotency;

import io.smartlink.platform.TimerDuty;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears away answers that are no longer given, once an hour, on one node. */
@Singleton
public class IdempotencyTimer {
    @Inject
    TimerDuty duty;

    @Inject
    IdempotencyService requests;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "idempotency")
    void forgetExpired() {
        duty.onOneNode("idempotency", requests::forgetExpired);
    }
}
