package io.smartlink.click.enrich;

import io.smartlink.click.origin.Origin;
import io.smartlink.click.spool.SpooledVisit;
import org.jspecify.annotations.Nullable;

/**
 * A visit on its way to the store, without the visitor's address.
 *
 * @param accountId 0 if the address that was visited is nobody's
 * @param linkId 0 if there is no link
 * @param outcome code of {@link io.smartlink.redirect.Outcome}
 */
public record QueuedVisit(
        long atMillis,
        long domainId,
        long accountId,
        long linkId,
        int outcome,
        Origin origin,
        @Nullable String userAgent,
        @Nullable String referrer,
        @Nullable String acceptLanguage,
        @Nullable String purpose,
        @Nullable String rawQuery) {

    public static QueuedVisit of(SpooledVisit visit, Origin origin) {
        return new QueuedVisit(
                visit.atMillis(),
                visit.domainId(),
                visit.accountId(),
                visit.linkId(),
                visit.outcome(),
                origin,
                visit.userAgent(),
                visit.referrer(),
                visit.acceptLanguage(),
                visit.purpose(),
                visit.rawQuery());
    }
}
