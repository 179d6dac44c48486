package io.smartlink.click.spool;

import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it lies in the spool: the only form in which the visitor's address is ever written down. Texts are as they
 * were received, cut at the lengths of {@link VisitCodec}.
 *
 * @param outcome code of {@link io.smartlink.redirect.Outcome}
 * @param objects whether the visitor objects to be told apart, and the account honours it
 * @param excluded whether the account does not count visits from the address
 * @param fromOwnHost whether the referrer is a page of the host that was visited
 * @param ofQrCode whether a QR code's own address was visited
 * @param linkUtm what the link sets
 * @param path raw, where nothing was found; else null
 */
public record SpooledVisit(
        long atMillis,
        long domainId,
        long accountId,
        long linkId,
        int outcome,
        boolean objects,
        boolean excluded,
        boolean fromOwnHost,
        boolean ofQrCode,
        String address,
        @Nullable String userAgent,
        @Nullable String referrer,
        @Nullable String acceptLanguage,
        @Nullable String purpose,
        @Nullable String rawQuery,
        Selection selection,
        Utm linkUtm,
        @Nullable String path) {

    /** The same on a page's widget. */
    SpooledVisit tapping(String widget) {
        return new SpooledVisit(
                atMillis,
                domainId,
                accountId,
                linkId,
                outcome,
                objects,
                excluded,
                fromOwnHost,
                ofQrCode,
                address,
                userAgent,
                referrer,
                acceptLanguage,
                purpose,
                rawQuery,
                Selection.ofWidget(widget),
                linkUtm,
                path);
    }
}
