package io.smartlink.redirect;

import io.smartlink.bio.widget.Widget;
import io.smartlink.redirect.page.PageTap;
import io.smartlink.visit.Visit;
import java.time.Instant;
import java.util.Optional;

/**
 * The decision about a visit of a bio page, pure, in the order of {@link RedirectDecider}: suspended · blocked · archived ·
 * method · before start and expired, of the widget that was tapped · answer. A draft is not here at all.
 */
final class PageDecider {
    private PageDecider() {}

    /** @param rest what follows the page's path, raw; empty for the page itself */
    static RedirectDecision decide(Visit visit, PageSnapshot page, String rest) {
        if (page.stop() != null) {
            return new RedirectDecision.Stop(page.stop(), page);
        }
        boolean reads = visit.method().equals("GET") || visit.method().equals("HEAD");
        if (rest.isEmpty()) {
            return reads ? new RedirectDecision.View(page) : new RedirectDecision.WrongMethod();
        }
        // A page's own script reports by POST what it opens in place.
        return reads || visit.method().equals("POST")
                ? tap(page, PageTap.tryParse(rest), Instant.ofEpochMilli(visit.atMillis()))
                : new RedirectDecision.WrongMethod();
    }

    private static RedirectDecision tap(PageSnapshot page, Optional<PageTap> asked, Instant now) {
        PageTap tap = asked.orElse(null);
        PageTap.Target target = tap == null ? null : tap.targetOf(page.content());
        if (tap == null || target == null) {
            return new RedirectDecision.Stop(Outcome.NOT_FOUND, null);
        }
        Widget widget = tap.widgetOf(page.content());
        if (widget != null && !widget.shownAt(now)) {
            boolean over = widget.until() != null && !now.isBefore(widget.until());
            return new RedirectDecision.Stop(over ? Outcome.EXPIRED : Outcome.NOT_STARTED, page);
        }
        return new RedirectDecision.Tap(page, tap.widget(), target);
    }
}
