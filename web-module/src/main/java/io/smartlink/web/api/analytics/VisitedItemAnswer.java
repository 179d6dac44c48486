package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.VisitedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an id of a breakdown by link is of. */
@Schema(name = "VisitedItem")
public record VisitedItemAnswer(
        @Schema(
                enumeration = {"link", "qr", "bio"},
                description = "linkId, qrCodeId and bioPageId ask for its analytics.")
        String kind,

        @Schema(description = "Where it stands now.") String domain,
        String slug,
        @Schema(nullable = true) @Nullable String title) {
    static VisitedItemAnswer of(VisitedItem item) {
        return new VisitedItemAnswer(item.kind().word(), item.domain(), item.slug(), item.title());
    }
}
