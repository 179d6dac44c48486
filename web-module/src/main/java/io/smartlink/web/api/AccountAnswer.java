package io.smartlink.web.api;

import io.smartlink.account.AccountRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as the API answers it. */
@Schema(name = "Account", description = "An account with what its plan includes and what is used of it.")
public record AccountAnswer(
        String id,
        String name,
        String plan,
        @Schema(enumeration = {"active", "suspended"}) String status,

        @Schema(nullable = true, description = "Why it is suspended, or why that was lifted.") @Nullable
        String statusReason,

        @Schema(nullable = true, description = "Since when it is suspended.") @Nullable
        Instant suspendedAt,

        LimitsAnswer limits,
        FeaturesAnswer features,
        UseAnswer use,

        @Schema(
                description =
                        "Tries to lead to dangerous places that are not forgiven; with three the account is suspended.")
        long strikes,

        boolean visitorUtmWins,
        boolean targetPages,
        boolean optOutHonoured,
        List<String> excludedAddresses,
        boolean secondFactorRequired,

        @Schema(enumeration = {"off", "ask", "ask-in-eea", "own-basis"})
        String pixelConsent,

        @Schema(nullable = true) @Nullable String pixelLegalBasis,

        @Schema(nullable = true, description = "Who has last decided when pixels fire.") @Nullable
        String pixelsDecidedBy,

        @Schema(nullable = true) @Nullable Instant pixelsDecidedAt,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static AccountAnswer of(AccountRow row) {
        return new AccountAnswer(
                OpaqueId.text(row.id()),
                row.name(),
                row.limits().plan(),
                row.status(),
                row.statusReason(),
                row.suspendedAt(),
                LimitsAnswer.of(row.limits()),
                FeaturesAnswer.of(row.limits()),
                UseAnswer.of(row.use()),
                row.use().strikes(),
                row.settings().visitorUtmWins(),
                row.settings().targetPages(),
                row.settings().optOutHonoured(),
                row.settings().excludedAddresses(),
                row.settings().secondFactorRequired(),
                row.settings().pixelConsent().word(),
                row.settings().pixelLegalBasis(),
                row.pixelsDecidedBy(),
                row.pixelsDecidedAt(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }
}
