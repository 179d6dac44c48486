package io.smartlink.certificate.acme;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Where certificates come from, read once at start.
 *
 * @param directory {@code smartlink.acme.directory}: URL of the authority's directory (RFC 8555 §7.1.1)
 * @param caFile {@code smartlink.acme.ca.file}: roots in PEM that the directory's own certificate is checked against, for an
 *     authority of one's own; null: those of the Java installation
 * @param contact {@code smartlink.acme.contact}: mail address for the authority; null: none
 * @param binding {@code smartlink.acme.eab.kid} and {@code smartlink.acme.eab.hmac}: the account that we have there already
 *     (RFC 8555 §7.3.4); null: none
 * @param orderLimit {@code smartlink.acme.order.limit}, default 250: orders within 3 hours, by all nodes together
 */
public record AcmeSettings(
        URI directory,
        @Nullable Path caFile,
        @Nullable String contact,
        @Nullable Binding binding,
        int orderLimit) {
    private static final int DEFAULT_ORDER_LIMIT = 250;

    /** @throws IllegalArgumentException if the limit is not between 1 and 100,000 */
    public AcmeSettings {
        if (orderLimit < 1 || orderLimit > 100_000) {
            throw new IllegalArgumentException(
                    "smartlink.acme.order.limit must be between 1 and 100000, is " + orderLimit);
        }
    }

    /** Empty: no certificates are ordered. */
    public static Optional<AcmeSettings> from(Config config) {
        return config.getOptionalValue("smartlink.acme.directory", URI.class)
                .map(directory -> new AcmeSettings(
                        directory,
                        config.getOptionalValue("smartlink.acme.ca.file", String.class)
                                .map(Path::of)
                                .orElse(null),
                        config.getOptionalValue("smartlink.acme.contact", String.class)
                                .orElse(null),
                        binding(config).orElse(null),
                        config.getOptionalValue("smartlink.acme.order.limit", Integer.class)
                                .orElse(DEFAULT_ORDER_LIMIT)));
    }

    private static Optional<Binding> binding(Config config) {
        return config.getOptionalValue("smartlink.acme.eab.kid", String.class)
                .map(keyId -> new Binding(keyId, config.getValue("smartlink.acme.eab.hmac", String.class)));
    }

    /**
     * An account that the authority knows already.
     *
     * @param hmac in Base64url, as the authority gave it
     */
    public record Binding(String keyId, String hmac) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Binding[" + keyId + "]";
        }
    }
}
