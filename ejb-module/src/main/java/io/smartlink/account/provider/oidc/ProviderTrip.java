package io.smartlink.account.provider.oidc;

import java.net.URI;

/**
 * Somebody's way to the provider. Whoever comes back has to bring what was given along; all of it is random, kept in the
 * browser's session, and good for one return.
 *
 * @param to address at the provider
 * @param state comes back in the address and shows that this browser began
 * @param nonce comes back in the signed token and shows that it was made for this way
 * @param verifier is told to the provider only, which has its hash (PKCE, RFC 7636): a stolen code is worth nothing
 * @param callback address that the provider sends back to
 */
public record ProviderTrip(URI to, String state, String nonce, String verifier, URI callback) {
    @Override
    public String toString() {
        return "ProviderTrip";
    }
}
