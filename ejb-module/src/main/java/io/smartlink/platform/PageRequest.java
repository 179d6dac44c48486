package io.smartlink.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param cursor the {@code nextCursor} of the page before; null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** @throws ValidationFailedException if the limit is out of bounds */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new ValidationFailedException("limit", "out-of-range", "limit must be between 1 and 200.");
        }
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    /**
     * The id before which a page of a list by id, the newest first, begins.
     *
     * @throws ValidationFailedException if the cursor is none that such a list has given out
     */
    public long beforeId() {
        return cursor == null
                ? Long.MAX_VALUE
                : OpaqueId.tryParse(cursor)
                        .orElseThrow(() -> new ValidationFailedException(
                                "cursor", "unknown", "cursor is not one that this list has given out."));
    }
}
