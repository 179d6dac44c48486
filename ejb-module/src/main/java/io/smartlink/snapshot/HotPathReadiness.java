package io.smartlink.snapshot;

import io.smartlink.redirect.AddressCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the cache knows which domains are ours. Stays so while the database is away: warm links go on. */
@Readiness
@ApplicationScoped
public class HotPathReadiness implements HealthCheck {
    @Inject
    AddressCache cache;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("address-cache")
                .status(cache.ready())
                .withData("entries", cache.size())
                .withData("hearsChanges", cache.hearsChanges())
                .build();
    }
}
