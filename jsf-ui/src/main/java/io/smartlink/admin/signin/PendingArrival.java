package io.smartlink.admin.signin;

import io.smartlink.account.signin.Arrival;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member whose first step was right and whose code is still to come, within 5 minutes; lost with the HTTP session. */
@SessionScoped
public class PendingArrival implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private transient volatile @Nullable Waiting waiting;

    void hold(Arrival arrival, @Nullable String then, Instant now) {
        waiting = new Waiting(arrival, then, now.plus(PATIENCE));
    }

    void forget() {
        waiting = null;
    }

    Optional<Waiting> find(Instant now) {
        return Optional.ofNullable(waiting).filter(held -> now.isBefore(held.until));
    }

    /** @param then where the member wanted to go */
    record Waiting(Arrival arrival, @Nullable String then, Instant until) {}
}
