package io.smartlink.pixel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pixel as lists and the API show it.
 *
 * @param use what fires it
 * @param version counts the edits, for ETags
 */
public record PixelRow(
        long id,
        String name,
        PixelProvider provider,
        String tagId,
        @Nullable String conversionLabel,
        PixelUse use,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** The draft that would leave the pixel as it is. */
    public PixelDraft draft() {
        return new PixelDraft(name, provider, tagId, conversionLabel);
    }
}
