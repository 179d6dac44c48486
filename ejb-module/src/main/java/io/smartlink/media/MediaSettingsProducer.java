package io.smartlink.media;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings at start, so that wrong ones stop it, and hands them to whoever injects them. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MediaSettingsProducer {
    private MediaSettings settings = new MediaSettings(MediaSettings.DEFAULT_MEGABYTES);

    @PostConstruct
    void read() {
        settings = new MediaSettings(ConfigProvider.getConfig()
                .getOptionalValue("smartlink.media.megabytes-per-account", Integer.class)
                .orElse(MediaSettings.DEFAULT_MEGABYTES));
    }

    @Produces
    public MediaSettings settings() {
        return settings;
    }
}
