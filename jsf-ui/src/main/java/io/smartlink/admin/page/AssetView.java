package io.smartlink.admin.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Mark in the URLs of style sheets and scripts, new with every start, so that no browser shows an old look. */
@Named("assets")
@ApplicationScoped
public class AssetView {
    @Inject
    Clock clock;

    private String version = "";

    @PostConstruct
    void start() {
        version = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    public String getVersion() {
        return version;
    }
}
