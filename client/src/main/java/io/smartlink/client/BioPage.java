package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bio page: its draft, and how that stands to what visitors see.
 *
 * @param status {@code draft}, {@code published}, {@code archived} or {@code blocked}
 * @param publishedAt when visitors got what they see; null: they see nothing
 * @param changed whether the draft differs from what visitors see
 * @param pixelIds pixels that fire when visitors see it, in this order
 * @param profile {@code name}, {@code text}, {@code avatar}, {@code social}
 * @param widgets from top to bottom
 * @param theme {@code preset}, {@code font}, {@code shape} and colours
 * @param seo {@code title}, {@code description}, {@code image}, {@code noindex}
 * @param safety {@code safe}, {@code suspicious}, {@code malicious} or {@code unchecked}
 * @param safetyReason what speaks against it, or why the operator has stopped it; null for nothing
 * @param version counts the edits
 * @param etag of the answer; null for a page of a list
 */
public record BioPage(
        String id,
        String domain,
        String slug,
        String shortUrl,
        String title,
        String status,
        @Nullable Instant publishedAt,
        boolean changed,
        boolean archived,
        List<String> pixelIds,
        Map<String, Object> profile,
        List<PageWidget> widgets,
        Map<String, Object> theme,
        Map<String, Object> seo,
        String safety,
        @Nullable String safetyReason,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        long version,
        @Nullable String etag) {

    /** The same with the ETag that came with it. */
    BioPage withEtag(@Nullable String newEtag) {
        return new BioPage(
                id,
                domain,
                slug,
                shortUrl,
                title,
                status,
                publishedAt,
                changed,
                archived,
                pixelIds,
                profile,
                widgets,
                theme,
                seo,
                safety,
                safetyReason,
                createdAt,
                updatedAt,
                createdBy,
                version,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the page is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A page of a list has no ETag: " + id);
        }
        return etag;
    }
}
