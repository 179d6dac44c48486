package io.smartlink.click.enrich;

import io.smartlink.click.origin.Origin;
import io.smartlink.click.spool.SpooledVisit;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A visit on its way to the store, without the visitor's address.
 *
 * @param accountId 0 if the address that was visited is nobody's
 * @param linkId 0 if there is no link
 * @param outcome code of {@link io.smartlink.redirect.Outcome}
 * @param excluded whether the account does not count visits from the address
 * @param fromOwnHost whether the referrer is a page of the host that was visited
 * @param ofQrCode whether a QR code's own address was visited
 * @param linkUtm what the link sets
 * @param path raw, where nothing was found; else null
 */
public record QueuedVisit(
        long atMillis,
        long domainId,
        long accountId,
        long linkId,
        int outcome,
        boolean excluded,
        boolean fromOwnHost,
        boolean ofQrCode,
        Origin origin,
        @Nullable String userAgent,
        @Nullable String referrer,
        @Nullable String acceptLanguage,
        @Nullable String purpose,
        @Nullable String rawQuery,
        Selection selection,
        Utm linkUtm,
        @Nullable String path) {

    public static QueuedVisit of(SpooledVisit visit, Origin origin) {
        return new QueuedVisit(
                visit.atMillis(),
                visit.domainId(),
                visit.accountId(),
                visit.linkId(),
                visit.outcome(),
                visit.excluded(),
                visit.fromOwnHost(),
                visit.ofQrCode(),
                origin,
                visit.userAgent(),
                visit.referrer(),
                visit.acceptLanguage(),
                visit.purpose(),
                visit.rawQuery(),
                visit.selection(),
                visit.linkUtm(),
                visit.path());
    }
}
