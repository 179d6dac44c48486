package io.smartlink.customdomain;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands the host settings to whoever injects them. */
@Dependent
class HostSettingsProducer {
    @Produces
    HostSettings settings() {
        return HostSettings.from(ConfigProvider.getConfig());
    }
}
