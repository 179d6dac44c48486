package io.smartlink.snapshot;

import io.smartlink.visit.adapter.WatchedLocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Which location file is in use and how old it is. Never a reason to take a node away: all else goes on without one. */
@Readiness
@ApplicationScoped
public class LocationHealth implements HealthCheck {
    @Inject
    VisitorSources sources;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        WatchedLocations locations = sources.locations();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("location-file")
                .up()
                .withData("file", locations.path().map(Path::toString).orElse("of the product"))
                .withData("type", locations.type().orElse("none"));
        locations.builtAt().ifPresent(built -> response.withData("builtAt", built.toString())
                .withData("ageDays", Duration.between(built, clock.instant()).toDays()));
        locations.trouble().ifPresent(trouble -> response.withData("trouble", trouble));
        return response.build();
    }
}
