package io.smartlink.web.api;

import io.smartlink.link.LinkRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as the API answers it. */
@Schema(name = "Link", description = "A short link. All fields are always there.")
public record LinkAnswer(
        String id,
        String kind,
        String domain,
        String slug,
        @Schema(description = "What a visitor types.") String shortUrl,

        @Schema(description = "Where visitors go, byte for byte.")
        String destination,

        int redirectStatus,
        @Schema(nullable = true) @Nullable String title,
        List<String> tags,
        @Schema(nullable = true) @Nullable Instant expiresAt,
        boolean archived,

        @Schema(enumeration = {"active", "scheduled", "expired", "exhausted", "archived", "blocked"})
        String status,

        @Schema(description = "People who followed the link.")
        long clicks,

        @Schema(nullable = true) @Nullable Instant lastClickAt,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Schema(description = "Counts the edits.") int version) {

    static LinkAnswer of(LinkRow row) {
        return new LinkAnswer(
                OpaqueId.text(row.id()),
                row.kind().word(),
                row.domain(),
                row.slug(),
                row.shortUrl(),
                row.destination(),
                row.redirectStatus(),
                row.title(),
                row.tags(),
                row.expiresAt(),
                row.archived(),
                row.status().word(),
                row.clicks(),
                row.lastClickAt(),
                row.createdAt(),
                row.updatedAt(),
                row.createdBy(),
                row.version());
    }
}
