package io.smartlink.admin.signin.provider;

import io.smartlink.account.provider.oidc.ProviderTrip;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way to the provider that this browser has begun last, within 10 minutes; good for one return. */
@SessionScoped
public class PendingTrip implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private transient volatile @Nullable Begun begun;

    void begin(ProviderTrip trip, @Nullable String then, Instant now) {
        begun = new Begun(trip, then, now.plus(PATIENCE));
    }

    /** Takes it: whoever comes back a second time was never sent. */
    synchronized Optional<Begun> take(Instant now) {
        Begun taken = begun;
        begun = null;
        return Optional.ofNullable(taken).filter(trip -> now.isBefore(trip.until));
    }

    /** @param then where the member wanted to go */
    record Begun(ProviderTrip trip, @Nullable String then, Instant until) {}
}
