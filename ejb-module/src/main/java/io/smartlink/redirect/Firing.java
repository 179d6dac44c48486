package io.smartlink.redirect;

import io.smartlink.account.PixelConsent;
import io.smartlink.redirect.choice.Trace;
import io.smartlink.redirect.choice.Visitor;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.redirect.fire.PixelChoice;
import io.smartlink.visit.Verdict;
import io.smartlink.visit.Visit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether pixels fire for a visitor: only for a person who opens a link on the way to a page of the web, or a bio page, and
 * who neither objects ({@code Sec-GPC: 1}, {@code DNT: 1}) nor has refused. Where the account has to ask and the visitor has
 * not answered yet, the page asks.
 */
final class Firing {
    /** The EEA (EU and EFTA but Switzerland) by ISO 3166-1, the United Kingdom and Switzerland; the regions of France apart. */
    private static final Set<String> ASKED = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "GB", "CH", "AX", "GF", "GP", "MF",
            "MQ", "RE", "YT", "GI", "GG", "JE", "IM");

    private Firing() {}

    static RedirectDecision of(RedirectDecision.Follow follow, Visit visit, Visitor visitor, Trace trace) {
        LinkSnapshot link = follow.link();
        FireTerms terms = link.fires() && leadsToTheWeb(follow.location())
                ? terms(link.account().pixelConsent(), visit, visitor)
                : FireTerms.NEVER;
        if (terms == FireTerms.REFUSED) {
            trace.step("pixels", "refused");
        }
        if (!terms.mayFire()) {
            return follow;
        }
        boolean asks = terms == FireTerms.ASK;
        trace.step("pixels", asks ? "ask" : "fire");
        return new RedirectDecision.Fire(follow, asks, "");
    }

    static RedirectDecision.View of(RedirectDecision.View view, Visit visit, Visitor visitor) {
        PageSnapshot page = view.page();
        return page.fires() ? view.on(terms(page.account().pixelConsent(), visit, visitor)) : view;
    }

    private static FireTerms terms(PixelConsent consent, Visit visit, Visitor visitor) {
        if (!visit.method().equals("GET") || visit.objects() || visitor.verdict() != Verdict.PERSON) {
            return FireTerms.NEVER;
        }
        if (!mustAsk(consent, visitor)) {
            return FireTerms.FREE;
        }
        PixelChoice choice = PixelChoice.of(visit.cookie(PixelChoice.COOKIE));
        if (choice == null) {
            return FireTerms.ASK;
        }
        return choice == PixelChoice.ALLOW ? FireTerms.ALLOWED : FireTerms.REFUSED;
    }

    private static boolean mustAsk(PixelConsent consent, Visitor visitor) {
        return switch (consent) {
            case OFF, OWN_BASIS -> false;
            case ASK -> true;
            case ASK_IN_EEA -> isAsked(visitor.country());
        };
    }

    private static boolean isAsked(@Nullable String country) {
        return country == null || ASKED.contains(country);
    }

    /** A page of ours cannot go on to an app by itself: browsers want a tap for that. */
    private static boolean leadsToTheWeb(String location) {
        return location.regionMatches(true, 0, "https://", 0, 8) || location.regionMatches(true, 0, "http://", 0, 7);
    }
}
