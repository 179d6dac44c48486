package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tag of an advertising or analytics service that links, QR codes and bio pages fire.
 *
 * @param links how many links fire it
 * @param qrCodes how many dynamic QR codes fire it
 * @param bioPages how many bio pages fire it
 * @param version counts the edits
 * @param etag of the answer; null for a pixel of a list
 */
public record Pixel(
        String id,
        String name,
        String provider,
        String tagId,
        @Nullable String conversionLabel,
        long links,
        long qrCodes,
        long bioPages,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String etag) {

    /** The same with the ETag that came with it. */
    Pixel withEtag(@Nullable String newEtag) {
        return new Pixel(
                id,
                name,
                provider,
                tagId,
                conversionLabel,
                links,
                qrCodes,
                bioPages,
                version,
                createdAt,
                updatedAt,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the pixel is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A pixel of a list has no ETag: " + id);
        }
        return etag;
    }
}
