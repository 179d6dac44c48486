package io.smartlink.account.provider;

import io.smartlink.account.provider.adapter.OpenIdProvider;
import io.smartlink.account.provider.oidc.OidcSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;

/** Builds once what speaks with the provider. */
@Dependent
class ProviderParts {
    @Produces
    @Singleton
    OidcSettings settings() {
        return OidcSettings.from(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    OpenIdProvider provider(OidcSettings settings) {
        return new OpenIdProvider(settings);
    }
}
