package io.smartlink.web.api.safety;

import io.smartlink.platform.OpaqueId;
import io.smartlink.safety.review.ReviewRow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something in the review queue as the API answers it. */
@Schema(
        name = "ReviewItem",
        description = "A link, a QR code or a bio page that the operator looks at, or has looked at.")
public record ReviewItemAnswer(
        String id,

        @Schema(enumeration = {"suspicious", "report", "blocked"})
        String kind,

        String accountId,
        String accountName,

        @Schema(
                enumeration = {"link", "qr", "bio"},
                description = "What it is about.")
        String item,

        @Schema(description = "Id of the link, the QR code or the bio page.")
        String itemId,

        @Schema(description = "Hostname and slug of that.") String address,

        @Schema(description = "Whether it is stopped now.") boolean blocked,

        @Schema(description = "The destination that it is about; of a report about a page its address.")
        String url,

        @Schema(description = "What was found, or what a visitor says.")
        String reason,

        @Schema(description = "How often visitors reported it; 1 for what was found.")
        int seen,

        Instant createdAt,

        @Schema(
                nullable = true,
                enumeration = {"safe", "blocked"})
        @Nullable
        String decision,

        @Schema(nullable = true) @Nullable Instant decidedAt,
        @Schema(nullable = true) @Nullable String decidedBy,
        @Schema(nullable = true) @Nullable String decisionReason) {

    static ReviewItemAnswer of(ReviewRow row) {
        return new ReviewItemAnswer(
                OpaqueId.text(row.id()),
                row.kind().word(),
                OpaqueId.text(row.accountId()),
                row.accountName(),
                row.itemKind().word(),
                OpaqueId.text(row.itemId()),
                row.address(),
                row.blocked(),
                row.url(),
                row.reason(),
                row.seen(),
                row.createdAt(),
                row.decision() == null ? null : row.decision().word(),
                row.decidedAt(),
                row.decidedBy(),
                row.decisionReason());
    }
}
