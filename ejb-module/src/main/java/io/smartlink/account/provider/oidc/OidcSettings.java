package io.smartlink.account.provider.oidc;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Which OpenID provider lets members in, and who we are there.
 *
 * @param issuer {@code smartlink.oidc.issuer}: the provider's issuer identifier, by https, but on the own machine. Null: none
 * @param clientId {@code smartlink.oidc.client.id}: what the provider calls us
 * @param secret {@code smartlink.oidc.secret}: what we prove that with
 * @param name {@code smartlink.oidc.name}, default the issuer's host: what the button calls the provider, up to {@value #MAX_NAME}
 *     characters
 */
public record OidcSettings(@Nullable URI issuer, String clientId, String secret, String name) {
    public static final int MAX_NAME = 40;

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws IllegalArgumentException naming the setting that is missing or wrong */
    public OidcSettings {
        if (issuer != null) {
            if (issuer.getHost() == null || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
                throw new IllegalArgumentException("smartlink.oidc.issuer must be a URL without query and fragment");
            }
            if (!"https".equals(issuer.getScheme()) && !isOnOwnMachine(issuer)) {
                throw new IllegalArgumentException("smartlink.oidc.issuer must begin with https://");
            }
            if (clientId.isEmpty() || secret.isEmpty()) {
                throw new IllegalArgumentException(
                        "smartlink.oidc.issuer needs smartlink.oidc.client.id and smartlink.oidc.secret");
            }
            if (name.isEmpty() || name.length() > MAX_NAME) {
                throw new IllegalArgumentException("smartlink.oidc.name needs 1 to " + MAX_NAME + " characters");
            }
        }
    }

    public static OidcSettings from(Config config) {
        Optional<URI> issuer = text(config, "smartlink.oidc.issuer").map(URI::create);
        String host = issuer.map(URI::getHost).orElse("");
        return new OidcSettings(
                issuer.orElse(null),
                text(config, "smartlink.oidc.client.id").orElse(""),
                text(config, "smartlink.oidc.secret").orElse(""),
                text(config, "smartlink.oidc.name").orElse(host.substring(0, Math.min(host.length(), MAX_NAME))));
    }

    /** Whether there is a provider at all. */
    public boolean isOn() {
        return issuer != null;
    }

    /** @throws IllegalStateException if there is no provider */
    public URI requireIssuer() {
        return Objects.requireNonNull(issuer, "no OpenID provider is set");
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean isOnOwnMachine(URI issuer) {
        return "http".equals(issuer.getScheme()) && OWN_MACHINE.contains(issuer.getHost());
    }

    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + "]";
    }
}
