package io.smartlink.safety;

import io.smartlink.safety.adapter.GoogleProviders;
import io.smartlink.safety.adapter.GuardedCalls;
import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.provider.ThreatLookup;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings at start, so that wrong ones stop it, and hands them and the one look-up to whoever injects them. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class SafetyProducer {
    @Inject
    GuardedCalls calls;

    @Inject
    Clock clock;

    private SafetySettings settings;
    private ThreatLookup lookup;

    @PostConstruct
    void read() {
        settings = SafetySettings.from(ConfigProvider.getConfig());
        lookup = new ThreatLookup(settings.provider(), GoogleProviders.of(settings, calls, clock), clock);
    }

    @Produces
    public SafetySettings settings() {
        return settings;
    }

    @Produces
    public ThreatLookup lookup() {
        return lookup;
    }
}
