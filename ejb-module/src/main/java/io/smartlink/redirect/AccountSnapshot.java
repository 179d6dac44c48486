package io.smartlink.redirect;

import io.smartlink.account.PixelConsent;
import io.smartlink.platform.AddressRanges;

/**
 * What the hot path needs of the account that a link or a domain belongs to.
 *
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether {@code /<slug>+} shows where a link goes
 * @param optOutHonoured whether a visitor who sends {@code Sec-GPC: 1} or {@code DNT: 1} is counted without visitor hash,
 *     region and city
 * @param excluded addresses whose visits are not counted as clicks
 * @param pixelConsent when its links may fire pixels
 */
public record AccountSnapshot(
        long id,
        boolean suspended,
        boolean visitorUtmWins,
        boolean targetPages,
        boolean optOutHonoured,
        AddressRanges excluded,
        PixelConsent pixelConsent) {
    /** Whose addresses are nobody's: the account of the default domain. */
    public static final AccountSnapshot NOBODY = of(0);

    /** An account whose links fire no pixels. */
    public AccountSnapshot(
            long id,
            boolean suspended,
            boolean visitorUtmWins,
            boolean targetPages,
            boolean optOutHonoured,
            AddressRanges excluded) {
        this(id, suspended, visitorUtmWins, targetPages, optOutHonoured, excluded, PixelConsent.OFF);
    }

    /** An account that has nothing set. */
    public static AccountSnapshot of(long id) {
        return new AccountSnapshot(id, false, false, true, true, AddressRanges.NONE);
    }
}
