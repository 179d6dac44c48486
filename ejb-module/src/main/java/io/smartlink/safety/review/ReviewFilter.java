package io.smartlink.safety.review;

import org.jspecify.annotations.Nullable;

/**
 * Which items of the review queue are wanted.
 *
 * @param open whether those that wait are, else those that are decided
 * @param kind null for all kinds
 * @param search a part of the account's name, the link's address or the destination; null or blank for all
 */
public record ReviewFilter(
        boolean open, @Nullable ReviewKind kind, @Nullable String search) {
    /** All that waits. */
    public static final ReviewFilter OPEN = new ReviewFilter(true, null, null);
}
