package io.smartlink.idempotency;

import io.smartlink.platform.ClusterLease;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears away answers that are no longer given, once an hour, on one node. */
@Singleton
public class IdempotencyTimer {
    @Inject
    ClusterLease lease;

    @Inject
    IdempotencyService requests;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetExpired() {
        lease.runExclusively("idempotency", requests::forgetExpired);
    }
}
