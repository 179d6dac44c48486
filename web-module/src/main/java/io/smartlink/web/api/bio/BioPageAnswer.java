package io.smartlink.web.api.bio;

import io.smartlink.bio.BioPageRow;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page as the API answers it: its draft, and how that stands to what visitors see. */
@Schema(name = "BioPage")
public record BioPageAnswer(
        String id,
        String domain,
        String slug,
        @Schema(description = "What a visitor types.") String shortUrl,
        String title,

        @Schema(enumeration = {"draft", "published", "archived", "blocked"})
        String status,

        @Schema(nullable = true, description = "When visitors got what they see; null: they see nothing.") @Nullable
        Instant publishedAt,

        @Schema(description = "Whether the draft differs from what visitors see.")
        boolean changed,

        boolean archived,

        @Schema(description = "Pixels that fire when visitors see it.")
        List<String> pixelIds,

        Profile profile,
        List<WidgetFields> widgets,
        Theme theme,
        Seo seo,

        @Schema(
                enumeration = {"safe", "suspicious", "malicious", "unchecked"},
                description = "What is known of where it leads.")
        String safety,

        @Schema(nullable = true, description = "What speaks against it, or why the operator has stopped it.") @Nullable
        String safetyReason,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Schema(description = "Counts the edits.") int version) {

    static BioPageAnswer of(BioPageRow page) {
        BioPageFields fields = BioPageFields.of(page);
        return new BioPageAnswer(
                OpaqueId.text(page.id()),
                page.domain(),
                page.slug(),
                page.shortUrl(),
                page.title(),
                page.status().word(),
                page.publishedAt(),
                page.changed(),
                page.archived(),
                fields.pixelIds(),
                fields.profile(),
                fields.widgets(),
                fields.theme(),
                fields.seo(),
                page.safety().safety().word(),
                page.safety().reason(),
                page.createdAt(),
                page.updatedAt(),
                page.createdBy(),
                page.version());
    }
}
