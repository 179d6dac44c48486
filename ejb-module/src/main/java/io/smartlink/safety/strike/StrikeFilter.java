package io.smartlink.safety.strike;

import org.jspecify.annotations.Nullable;

/**
 * Which strikes are wanted.
 *
 * @param accountId null for those of all accounts
 * @param search a part of the account's name or of the host; null or blank for all
 * @param counting whether forgiven ones are left out
 */
public record StrikeFilter(
        @Nullable Long accountId, @Nullable String search, boolean counting) {
    /** All of them. */
    public static final StrikeFilter ALL = new StrikeFilter(null, null, false);
}
