package io.smartlink.web.api.domain;

import io.smartlink.certificate.CertificateStatus;
import io.smartlink.customdomain.DomainBrand;
import io.smartlink.customdomain.DomainDetails;
import io.smartlink.customdomain.dns.DnsRecord;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A domain as the API answers it. */
@Schema(name = "Domain")
public record DomainAnswer(
        String id,
        String hostname,

        @Schema(
                enumeration = {"pending", "verified", "failing"},
                description = "A failing domain has lost its records, and serves until stopsAt.")
        String status,

        boolean caseSensitive,
        @Schema(nullable = true) @Nullable String rootDestination,
        @Schema(nullable = true) @Nullable String notFoundDestination,
        @Schema(enumeration = {"allow", "disallow"}) String robots,
        DomainBrand brand,

        @Schema(description = "The records to set, with what the last look found.")
        List<DnsRecord> dns,

        CertificateAnswer certificate,
        @Schema(nullable = true) @Nullable Instant verifiedAt,
        @Schema(nullable = true) @Nullable Instant failingSince,
        @Schema(nullable = true) @Nullable Instant stopsAt,

        @Schema(nullable = true, description = "Of the last look at DNS.") @Nullable
        Instant checkedAt,

        @Schema(nullable = true, description = "Of the next look that nobody has to ask for.") @Nullable
        Instant nextCheckAt,

        @Schema(
                description =
                        "Those of its destinations that were found dangerous: visitors get the not-found page instead.")
        List<String> unsafeDestinations,

        @Schema(description = "Counts the edits.") int version,
        Instant createdAt,
        Instant updatedAt) {

    static DomainAnswer of(DomainDetails domain, CertificateStatus certificate) {
        return new DomainAnswer(
                OpaqueId.text(domain.id()),
                domain.hostname(),
                domain.status().word(),
                domain.caseSensitive(),
                domain.settings().rootDestination(),
                domain.settings().notFoundDestination(),
                domain.settings().robots().word(),
                domain.settings().brand(),
                domain.records(),
                CertificateAnswer.of(certificate),
                domain.verifiedAt(),
                domain.failingSince(),
                domain.stopsAt(),
                domain.checkedAt(),
                domain.nextCheckAt(),
                domain.unsafeDestinations(),
                domain.version(),
                domain.createdAt(),
                domain.updatedAt());
    }
}
