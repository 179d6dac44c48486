package io.smartlink.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts an operator looks for; null does not narrow.
 *
 * @param search a part of the name, or of a member's e-mail address, whatever its case
 * @param status {@code active} or {@code suspended}
 * @param plan name of a plan
 */
public record AccountFilter(
        @Nullable String search,
        @Nullable String status,
        @Nullable String plan) {
    /** All of them. */
    public static final AccountFilter ALL = new AccountFilter(null, null, null);
}
