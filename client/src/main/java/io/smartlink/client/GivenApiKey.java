package io.smartlink.client;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Sends the API key that the program gave; it comes before the configured one. */
@Priority(Priorities.AUTHENTICATION)
final class GivenApiKey implements ClientRequestFilter {

    private final String credentials;

    GivenApiKey(String apiKey) {
        credentials = "Bearer " + apiKey;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, credentials);
    }
}
