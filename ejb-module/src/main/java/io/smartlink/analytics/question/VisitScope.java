package io.smartlink.analytics.question;

import io.smartlink.redirect.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whose visits are counted: always of one account, narrowed to one link, one QR code, one bio page, one domain or one tag, or
 * not at all; and whether clicks or views.
 */
public sealed interface VisitScope {
    /** Everything of the account. */
    record WholeAccount() implements VisitScope {}

    /** One link, wherever it stood when it was visited. */
    record OfLink(long linkId) implements VisitScope {}

    /** All links that were visited on this hostname. */
    record OfDomain(String hostname) implements VisitScope {}

    /** All links that carry this tag now. */
    record OfTag(String tag) implements VisitScope {}

    /** The scans of one QR code: of a dynamic one all visits of its address, else those of its link that are marked. */
    record OfQrCode(long qrCodeId) implements VisitScope {}

    static VisitScope qrCode(long id) {
        return new OfQrCode(id);
    }

    /** One bio page, wherever it stood: what was followed on it. */
    record OfPage(long pageId) implements VisitScope {}

    /** The bio pages that were shown within a scope, in place of what was followed. */
    record Views(VisitScope within) implements VisitScope {}

    /** The scope without regard to what is counted in it. */
    default VisitScope place() {
        return this instanceof Views views ? views.within : this;
    }

    /** The bio page whose visits are counted; null if not those of one page alone. */
    default @Nullable Long onePage() {
        return place() instanceof OfPage one ? one.pageId() : null;
    }

    /** Which visits are counted: those that were followed, or those that were shown a page. */
    default Outcome counted() {
        return this instanceof Views ? Outcome.VIEWED : Outcome.FOLLOWED;
    }

    static VisitScope page(long id) {
        return new OfPage(id);
    }

    /** The views within a scope. */
    static VisitScope views(VisitScope within) {
        return new Views(within.place());
    }

    static VisitScope account() {
        return new WholeAccount();
    }

    static VisitScope link(long id) {
        return new OfLink(id);
    }

    static VisitScope domain(String hostname) {
        return new OfDomain(hostname);
    }

    static VisitScope tag(String tag) {
        return new OfTag(tag);
    }
}
