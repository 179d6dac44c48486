package io.smartlink.client;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

/**
 * Lets Jersey's REST client (Payara, GlassFish, Helidon) send PATCH. It sends through {@link java.net.HttpURLConnection},
 * which knows no PATCH, and goes round that only when told to. Other clients do not know the property and pass over it.
 */
public final class PatchThroughJersey implements RestClientListener {

    /** {@code HttpUrlConnectorProvider.SET_METHOD_WORKAROUND} in Jersey. */
    private static final String GO_ROUND = "jersey.config.client.httpUrlConnection.setMethodWorkaround";

    @Override
    public void onNewClient(Class<?> api, RestClientBuilder builder) {
        if (api.getPackage() == LinksApi.class.getPackage()) {
            builder.property(GO_ROUND, true);
        }
    }
}
