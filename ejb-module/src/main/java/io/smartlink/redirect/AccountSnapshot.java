package io.smartlink.redirect;

import io.smartlink.platform.AddressRanges;

/**
 * What the hot path needs of the account that a link belongs to.
 *
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether {@code /<slug>+} shows where a link goes
 * @param excluded addresses whose visits are not counted as clicks
 */
public record AccountSnapshot(
        long id, boolean suspended, boolean visitorUtmWins, boolean targetPages, AddressRanges excluded) {
    /** An account that has nothing set. */
    public static AccountSnapshot of(long id) {
        return new AccountSnapshot(id, false, false, true, AddressRanges.NONE);
    }
}
