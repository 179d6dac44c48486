package io.smartlink.web.warmup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the redirect has been rehearsed. */
@Readiness
@ApplicationScoped
public class WarmUpReadiness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("redirect-warm").status(WarmUp.done()).build();
    }
}
