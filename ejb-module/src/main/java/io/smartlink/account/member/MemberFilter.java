package io.smartlink.account.member;

import org.jspecify.annotations.Nullable;

/**
 * Which members an operator looks for; null does not narrow.
 *
 * @param accountId of whom
 * @param search a part of name or e-mail address, whatever its case
 */
public record MemberFilter(
        @Nullable Long accountId, @Nullable String search) {
    /** The search as it is compared; empty for all. */
    String words() {
        return search == null ? "" : search.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
