package io.smartlink.click.spool;

import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it lies in the spool: the only form in which the visitor's address is ever written down. Texts are as they
 * were received, cut at the lengths of {@link VisitCodec}.
 *
 * @param outcome code of {@link io.smartlink.redirect.Outcome}
 * @param excluded whether the account does not count visits from the address
 * @param linkUtm what the link sets
 */
public record SpooledVisit(
        long atMillis,
        long domainId,
        long accountId,
        long linkId,
        int outcome,
        boolean objects,
        boolean excluded,
        String address,
        @Nullable String userAgent,
        @Nullable String referrer,
        @Nullable String acceptLanguage,
        @Nullable String purpose,
        @Nullable String rawQuery,
        Selection selection,
        Utm linkUtm) {}
