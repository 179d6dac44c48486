package io.smartlink.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to a request, as far as it is given again. Secrets have been taken out of it before.
 *
 * @param status HTTP status
 * @param location where the new thing is, if one was made
 * @param etag version of the new thing
 */
public record StoredAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String body) {}
