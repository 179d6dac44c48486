package io.smartlink.web.api.media;

import io.smartlink.media.MediaRow;
import io.smartlink.media.form.PictureWidths;
import io.smartlink.platform.OpaqueId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An upload as the API answers it. */
@Schema(name = "Media")
public record MediaAnswer(
        String id,
        @Schema(enumeration = {"image", "file"}) String kind,
        String name,
        String mediaType,

        @Schema(description = "Of all that is kept of it, at all sizes.")
        long bytes,

        @Schema(description = "Of a picture at its widest, in pixels.") @Nullable
        Integer width,

        @Schema(description = "At that width, in pixels.") @Nullable
        Integer height,

        @Schema(description = "Where it is served, on every domain of the account and on the default one.")
        String path,

        @Schema(description = "A picture's sizes, the narrowest first.")
        List<Size> sizes,

        Instant createdAt,
        String createdBy) {

    static MediaAnswer of(MediaRow row) {
        String root = "/-/media/" + OpaqueId.text(row.id()) + "/";
        return new MediaAnswer(
                OpaqueId.text(row.id()),
                row.kind().word(),
                row.name(),
                row.mediaType(),
                row.bytes(),
                row.width(),
                row.height(),
                row.width() == null ? root + "file" : root + row.width(),
                row.widths().stream().map(width -> Size.of(root, width, row)).toList(),
                row.createdAt(),
                row.createdBy());
    }

    /** One size of a picture. */
    @Schema(name = "MediaSize")
    public record Size(int width, int height, String path) {
        private static Size of(String root, int width, MediaRow row) {
            return new Size(
                    width,
                    PictureWidths.heightAt(
                            width, Objects.requireNonNull(row.width()), Objects.requireNonNull(row.height())),
                    root + width);
        }
    }
}
