package io.smartlink.client;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Sends the API key of the setting {@code smartlink.api-key}, read at every request, so that a config source that rotates it
 * is followed. A request that has its key already keeps it.
 */
public final class ConfiguredApiKey implements ClientRequestFilter {

    private static final String SETTING = "smartlink.api-key";

    @Override
    public void filter(ClientRequestContext request) {
        if (request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)) {
            return;
        }
        ConfigProvider.getConfig().getOptionalValue(SETTING, String.class).ifPresent(key -> request.getHeaders()
                .putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + key));
    }
}
