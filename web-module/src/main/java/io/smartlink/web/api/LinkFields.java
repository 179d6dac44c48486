package io.smartlink.web.api;

import io.smartlink.link.LinkRow;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fields of a link that its owner decides: what a POST may carry, and what a PATCH may change. */
@Schema(description = "What can be set. To create a link, only the destination is needed.")
public record LinkFields(
        @Schema(enumeration = "redirect", defaultValue = "redirect")
        String kind,

        @Schema(description = "Left out: the default domain.")
        String domain,

        @Schema(description = "Left out: generated.", minLength = 1, maxLength = 128)
        String slug,

        @Schema(required = true, maxLength = 8192, example = "https://shop.example/p?id=1#top")
        String destination,

        @Schema(
                enumeration = {"301", "302", "307", "308"},
                defaultValue = "302")
        int redirectStatus,

        @Schema(nullable = true, maxLength = 300) @Nullable String title,
        List<String> tags,

        @Schema(nullable = true, description = "From this very instant on it no longer redirects.") @Nullable
        Instant expiresAt,

        boolean archived) {

    static LinkFields of(LinkRow row) {
        return new LinkFields(
                row.kind().word(),
                row.domain(),
                row.slug(),
                row.destination(),
                row.redirectStatus(),
                row.title(),
                row.tags(),
                row.expiresAt(),
                row.archived());
    }
}
