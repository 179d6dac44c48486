package io.smartlink.platform.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands the master keys to whoever injects them. */
@Dependent
class MasterKeyProducer {
    @Produces
    @Singleton
    MasterKeyFile masterKeys() {
        return MasterKeyFile.from(ConfigProvider.getConfig());
    }
}
