package io.smartlink.web.api.domain;

import io.smartlink.certificate.CertificateStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The certificate of a domain. */
@Schema(name = "Certificate")
public record CertificateAnswer(
        @Schema(
                enumeration = {"none", "ordering", "valid", "renewing", "failed"},
                description = "A certificate that is being renewed is served meanwhile.")
        String state,

        @Schema(nullable = true) @Nullable Instant notBefore,
        @Schema(nullable = true) @Nullable Instant notAfter,

        @Schema(nullable = true, description = "Why the last order failed, in plain words.") @Nullable
        String lastError,

        @Schema(nullable = true, description = "When it is ordered or renewed next.") @Nullable
        Instant nextTryAt) {

    static CertificateAnswer of(CertificateStatus certificate) {
        return new CertificateAnswer(
                certificate.state().word(),
                certificate.notBefore(),
                certificate.notAfter(),
                certificate.lastError(),
                certificate.nextTryAt());
    }
}
