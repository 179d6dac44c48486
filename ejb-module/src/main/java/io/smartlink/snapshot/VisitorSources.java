package io.smartlink.snapshot;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.smartlink.platform.TimerDuty;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.visit.Programs;
import io.smartlink.visit.adapter.CrawlerList;
import io.smartlink.visit.adapter.WatchedLocations;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Opens what facts about visitors come from, once for the redirect and for the way of a click: the parser of user agents,
 * the crawler list, and the location file of {@code smartlink.geoip.file}, which is looked at again every 10 s.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitorSources {
    @Inject
    Config config;

    @Inject
    TimerDuty duty;

    private WatchedLocations locations;
    private VisitorFacts facts;

    @PostConstruct
    void open() {
        locations = new WatchedLocations(
                config.getOptionalValue("smartlink.geoip.file", String.class).map(Path::of));
        facts = new VisitorFacts(new Programs(CrawlerList.read()), locations);
        GaugeWithCallback.builder()
                .name("smartlink_geoip_build_timestamp_seconds")
                .help("When the location file in use was built, seconds since the epoch; absent without one")
                .callback(gauge -> locations.builtAt().ifPresent(built -> gauge.call(built.getEpochSecond())))
                .register(PrometheusRegistry.defaultRegistry);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "location-file")
    public void refresh() {
        duty.onThisNode("location-file", locations::refresh);
    }

    @Produces
    public VisitorFacts facts() {
        return facts;
    }

    /** What user agents tell. */
    public Programs programs() {
        return facts.programs();
    }

    /** Where addresses are, and by which file. */
    public WatchedLocations locations() {
        return locations;
    }
}
