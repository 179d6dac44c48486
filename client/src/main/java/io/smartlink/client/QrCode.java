package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A QR code.
 *
 * @param kind {@code dynamic} or {@code link}
 * @param linkId the link that it leads to; null for a dynamic code
 * @param content what the code says
 * @param pixelIds pixels that fire on the way; of a link's code those of the link
 * @param scans people who scanned a dynamic code; null for a link's, whose scans analytics tell
 * @param version counts the edits
 * @param etag of the answer; null for a code of a list
 */
public record QrCode(
        String id,
        String kind,
        @Nullable String linkId,
        String domain,
        String slug,
        String shortUrl,
        String content,
        @Nullable String destination,
        Utm utm,
        @Nullable Instant startsAt,
        @Nullable Instant expiresAt,
        @Nullable String expiredDestination,
        List<String> pixelIds,
        boolean archived,
        @Nullable String title,
        QrDesign design,
        String status,
        String safety,
        @Nullable Long scans,
        long version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String etag) {

    /** The same with the ETag that came with it. */
    QrCode withEtag(@Nullable String newEtag) {
        return new QrCode(
                id,
                kind,
                linkId,
                domain,
                slug,
                shortUrl,
                content,
                destination,
                utm,
                startsAt,
                expiresAt,
                expiredDestination,
                pixelIds,
                archived,
                title,
                design,
                status,
                safety,
                scans,
                version,
                createdBy,
                createdAt,
                updatedAt,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the code is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A QR code of a list has no ETag: " + id);
        }
        return etag;
    }
}
