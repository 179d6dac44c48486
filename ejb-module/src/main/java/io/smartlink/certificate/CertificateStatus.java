package io.smartlink.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a host's certificate stands, for API and console.
 *
 * @param source whose it is
 * @param notBefore since when it is valid; null while there is none
 * @param notAfter until when; null while there is none
 * @param lastError why the last order failed, in plain words; null when it did not
 * @param nextTryAt when it is ordered or renewed next; null when nobody is going to
 */
public record CertificateStatus(
        CertificateState state,
        Source source,
        @Nullable Instant notBefore,
        @Nullable Instant notAfter,
        @Nullable String lastError,
        @Nullable Instant nextTryAt) {
    /** Who a certificate comes from. */
    public enum Source {
        ACME,
        OPERATOR
    }

    /** Nothing is known of the host. */
    static final CertificateStatus UNKNOWN =
            new CertificateStatus(CertificateState.NONE, Source.ACME, null, null, null, null);
}
