package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An API key of the account, without the key itself.
 *
 * @param prefix its first characters, to tell keys apart
 * @param lastUsedAt to the minute; null for never
 * @param createdBy who made it; null for keys that came with the account
 * @param version counts the edits
 * @param etag of the answer; null for a key of a list
 */
public record ApiKey(
        String id,
        String name,
        String prefix,
        List<String> scopes,
        @Nullable Instant expiresAt,
        boolean expired,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        @Nullable String createdBy,
        long version,
        @Nullable String etag) {

    /** The same with the ETag that came with it. */
    ApiKey withEtag(@Nullable String newEtag) {
        return new ApiKey(
                id, name, prefix, scopes, expiresAt, expired, lastUsedAt, createdAt, createdBy, version, newEtag);
    }

    /**
     * What {@code If-Match} takes, so that a change is refused when somebody else was quicker.
     *
     * @throws IllegalStateException if the key is of a list, whose answer has no ETags: read it by its id first
     */
    public String requireEtag() {
        if (etag == null) {
            throw new IllegalStateException("A key of a list has no ETag: " + id);
        }
        return etag;
    }
}
