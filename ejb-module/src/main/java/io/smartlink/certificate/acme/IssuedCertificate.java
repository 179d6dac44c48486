package io.smartlink.certificate.acme;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it came from the authority.
 *
 * @param chain in PEM, the certificate first
 * @param location where the authority keeps it
 * @param window when to renew it; null where the authority does not say
 */
public record IssuedCertificate(
        String chain,
        URI location,
        Instant notBefore,
        Instant notAfter,
        @Nullable RenewalWindow window) {
    public IssuedCertificate {
        if (!notBefore.isBefore(notAfter)) {
            throw new IllegalArgumentException("valid from " + notBefore + " until " + notAfter);
        }
    }
}
