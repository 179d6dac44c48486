package io.smartlink.media;

import io.smartlink.media.form.MediaKind;
import io.smartlink.media.form.PictureWidths;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An upload as lists show it.
 *
 * @param name of the file as it was uploaded
 * @param mediaType what visitors get it as
 * @param bytes of all that is kept of it
 * @param width of a picture at its widest, in pixels; null for a file
 * @param height at that width; null for a file
 */
public record MediaRow(
        long id,
        MediaKind kind,
        String name,
        String mediaType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant createdAt,
        String createdBy) {

    /** The widths that it is served at, ascending; none for a file. */
    public List<Integer> widths() {
        return width == null ? List.of() : PictureWidths.of(width);
    }
}
