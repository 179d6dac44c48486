package io.smartlink.web.api.pixel;

import io.smartlink.pixel.PixelRow;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pixel as the API answers it. */
@Schema(name = "Pixel")
public record PixelAnswer(
        String id,
        String name,
        String provider,
        String tagId,
        @Schema(nullable = true) @Nullable String conversionLabel,

        @Schema(description = "Links that fire it.") long links,

        @Schema(description = "Dynamic QR codes that fire it.")
        long qrCodes,

        @Schema(description = "Bio pages that fire it.") long bioPages,

        @Schema(description = "Counts the edits.") int version,
        Instant createdAt,
        Instant updatedAt) {

    static PixelAnswer of(PixelRow row) {
        return new PixelAnswer(
                OpaqueId.text(row.id()),
                row.name(),
                row.provider().word(),
                row.tagId(),
                row.conversionLabel(),
                row.use().links(),
                row.use().qrCodes(),
                row.use().bioPages(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }
}
