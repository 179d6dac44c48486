package io.smartlink.web.api;

import io.smartlink.account.AccountRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as the API answers it. */
@Schema(name = "Account", description = "An account with what its plan includes and what is used of it.")
public record AccountAnswer(
        String id,
        String name,
        String plan,
        @Schema(enumeration = {"active", "suspended"}) String status,
        LimitsAnswer limits,
        UseAnswer use,
        boolean visitorUtmWins,
        boolean targetPages,
        List<String> excludedAddresses,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static AccountAnswer of(AccountRow row) {
        return new AccountAnswer(
                OpaqueId.text(row.id()),
                row.name(),
                row.limits().plan(),
                row.status(),
                LimitsAnswer.of(row.limits()),
                new UseAnswer(row.linksUsed(), row.membersUsed()),
                row.settings().visitorUtmWins(),
                row.settings().targetPages(),
                row.settings().excludedAddresses(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }
}
