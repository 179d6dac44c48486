package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.strike.StrikeRow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A strike as the API answers it. */
@Schema(name = "Strike", description = "A try to lead visitors to a dangerous place.")
public record StrikeAnswer(
        String id,
        String accountId,
        String accountName,

        @Schema(description = "Whether the account is suspended now.")
        boolean accountSuspended,

        String host,
        @Schema(description = "Where it was tried to lead.") String url,

        @Schema(description = "The verdict.", example = "Safe Browsing: MALWARE")
        String reason,

        @Schema(description = "Who tried.") String struckBy,
        Instant at,

        @Schema(nullable = true, description = "Null while it counts.") @Nullable
        Instant forgivenAt,

        @Schema(nullable = true) @Nullable String forgivenBy,
        @Schema(nullable = true) @Nullable String forgivenReason) {

    static StrikeAnswer of(StrikeRow row) {
        return new StrikeAnswer(
                OpaqueId.text(row.id()),
                OpaqueId.text(row.accountId()),
                row.accountName(),
                row.suspended(),
                row.host(),
                row.url(),
                row.reason(),
                row.struckBy(),
                row.at(),
                row.forgivenAt(),
                row.forgivenBy(),
                row.forgivenReason());
    }
}
