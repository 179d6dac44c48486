package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.page.OperatorPageRow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bio page of any account as the API answers the operator. */
@Schema(name = "OperatorBioPage", description = "A bio page of any account as the operator sees it.")
public record OperatorPageAnswer(
        String id,
        String accountId,
        String accountName,

        @Schema(description = "Hostname and slug.", example = "go.brand.example/ann")
        String address,

        String shortUrl,
        String title,

        @Schema(enumeration = {"draft", "published", "archived", "blocked"})
        String status,

        @Schema(
                nullable = true,
                enumeration = {"scan", "operator"},
                description = "Who has stopped it: a look at where it leads, or the operator.")
        @Nullable
        String blockedBy,

        @Schema(enumeration = {"safe", "unchecked", "suspicious", "malicious"})
        String safety,

        @Schema(nullable = true, description = "What speaks against it, or why it was stopped.") @Nullable
        String safetyReason,

        Instant createdAt,
        Instant updatedAt) {

    static OperatorPageAnswer of(OperatorPageRow row) {
        return new OperatorPageAnswer(
                OpaqueId.text(row.id()),
                OpaqueId.text(row.accountId()),
                row.accountName(),
                row.address(),
                row.shortUrl(),
                row.title(),
                row.status().word(),
                row.blockedBy() == null ? null : row.blockedBy().word(),
                row.safety().word(),
                row.safetyReason(),
                row.createdAt(),
                row.updatedAt());
    }
}
