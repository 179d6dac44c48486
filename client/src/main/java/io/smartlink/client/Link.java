package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short link as the API shows it. Words such as {@code kind} and {@code status} are text and not enums, so that a server
 * that has learned new ones can be read by an older client.
 *
 * @param kind what a visitor gets: {@code redirect}
 * @param domain the host of the short address
 * @param slug the path of the short address, without a leading slash
 * @param destination where visitors go, exactly as they are sent there
 * @param redirectStatus 301, 302, 307 or 308
 * @param expiresAt the instant from which it no longer redirects; null: never
 * @param archived kept in reports, but no longer redirecting
 * @param shortUrl what a visitor types
 * @param createdBy the member or key that made it
 * @param version counts the edits
 * @param status {@code active}, {@code expired}, {@code archived} and others
 * @param clicks people who followed it
 * @param lastClickAt null before the first click
 * @param etag of the answer; null for a link of a list. See {@link #requireEtag()}
 */
public record Link(
        String id,
        String kind,
        String domain,
        String slug,
        String destination,
        int redirectStatus,
        @Nullable Instant expiresAt,
        boolean archived,
        @Nullable String title,
        List<String> tags,
        String shortUrl,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String createdBy,
        long version,
        String status,
        long clicks,
        @Nullable Instant lastClickAt,
        @Nullable String etag) {

    public Link {
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** The same with the ETag that came with it. */
    Link withEtag(@Nullable String newEtag) {
        return new Link(
                id,
                kind,
                domain,
                slug,
                destination,
                redirectStatus,
                expiresAt,
                archived,
                title,
                tags,
                shortUrl,
                createdAt,
                updatedAt,
                createdBy,
                version,
                status,
                clicks,
                lastClickAt,
                newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the link is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A link of a list has no ETag: " + id);
        }
        return etag;
    }
}
