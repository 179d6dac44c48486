package io.smartlink.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name under which links are gathered.
 *
 * @param utm what editors offer for its links
 * @param links how many belong to it
 * @param version counts the edits
 * @param etag of the answer; null for a campaign of a list
 */
public record Campaign(
        String id,
        String name,
        Utm utm,
        long links,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable String etag) {

    /** The same with the ETag that came with it. */
    Campaign withEtag(@Nullable String newEtag) {
        return new Campaign(id, name, utm, links, version, createdAt, updatedAt, newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the campaign is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A campaign of a list has no ETag: " + id);
        }
        return etag;
    }
}
