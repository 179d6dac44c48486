package io.smartlink.web.redirect;

import io.smartlink.link.rule.Preview;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.redirect.LinkFacts;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecision;
import io.smartlink.visit.Visit;
import io.smartlink.web.page.Brand;
import io.smartlink.web.page.FirePage;
import io.smartlink.web.page.FireView;
import io.smartlink.web.page.PageKind;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PreviewPage;
import io.smartlink.web.page.PreviewView;
import io.smartlink.web.page.PublicPage;
import io.smartlink.web.page.PublicPages;
import io.smartlink.web.page.TargetNote;
import io.smartlink.web.page.TargetPage;
import io.smartlink.web.page.TargetView;
import io.smartlink.web.page.UnlockPage;
import io.smartlink.web.page.UnlockState;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** The page that goes with a decision that sends nobody on. */
final class DecisionPages {
    private DecisionPages() {}

    /** @param given the brand of the visit's domain; {@link Brand#NONE} for one that goes by its name */
    static PublicPage of(RedirectDecision decision, Visit visit, Brand given) {
        PageLanguage language = PageLanguage.of(visit.acceptLanguage());
        Brand brand = given.equals(Brand.NONE) ? Brand.named(visit.host()) : given;
        if (decision instanceof RedirectDecision.Stop stop) {
            return plain(kindOf(stop.outcome()), language, given);
        }
        if (decision instanceof RedirectDecision.Locked locked) {
            return UnlockPage.of(language, brand, asked(visit), stateOf(locked.lock()));
        }
        if (decision instanceof RedirectDecision.Fire fire) {
            return FirePage.of(language, brand, view(fire, visit));
        }
        if (decision instanceof RedirectDecision.Look look) {
            return TargetPage.of(language, brand, view(look.link(), visit.atMillis()));
        }
        if (decision instanceof RedirectDecision.Show show) {
            return PreviewPage.of(view(show.link()));
        }
        return plain(
                decision instanceof RedirectDecision.WrongMethod ? PageKind.WRONG_METHOD : PageKind.UNAVAILABLE,
                language,
                given);
    }

    /** A page that says the same to all visitors of a domain. */
    static PublicPage plain(PageKind kind, PageLanguage language, Brand given) {
        return given.equals(Brand.NONE) ? PublicPages.of(kind, language) : PublicPages.of(kind, language, given);
    }

    private static PageKind kindOf(Outcome outcome) {
        return switch (outcome) {
            case NOT_FOUND -> PageKind.NOT_FOUND;
            case NOT_STARTED -> PageKind.NOT_YET;
            case EXPIRED, EXHAUSTED -> PageKind.EXPIRED;
            case ARCHIVED, BLOCKED -> PageKind.GONE;
            case SUSPENDED -> PageKind.DISABLED;
            case FOLLOWED, VIEWED, LOCKED, FIRED ->
                throw new IllegalArgumentException(outcome + " has no page of its own");
        };
    }

    private static UnlockState stateOf(RedirectDecision.Lock lock) {
        return switch (lock) {
            case ASKED -> UnlockState.ASKED;
            case WRONG -> UnlockState.WRONG;
            case TOO_MANY_TRIES -> UnlockState.TOO_MANY;
        };
    }

    /** Raw path and query that the visitor asked for. */
    static String asked(Visit visit) {
        return visit.rawQuery() == null ? visit.rawPath() : visit.rawPath() + "?" + visit.rawQuery();
    }

    private static FireView view(RedirectDecision.Fire fire, Visit visit) {
        RedirectDecision.Follow follow = fire.follow();
        return new FireView(follow.link().pixels(), fire.asks(), follow.location(), asked(visit), fire.ticket());
    }

    private static PreviewView view(LinkSnapshot link) {
        Preview preview = link.behaviour().preview();
        return new PreviewView(link.facts().shortUrl(), preview.title(), preview.description(), preview.imageUrl());
    }

    private static TargetView view(LinkSnapshot link, long nowMillis) {
        LinkFacts facts = link.facts();
        String destination = link.target() instanceof RedirectTarget redirect
                ? redirect.destination().text()
                : null;
        return new TargetView(facts.shortUrl(), destination, facts.title(), facts.createdAt(), notes(link, nowMillis));
    }

    private static Set<TargetNote> notes(LinkSnapshot link, long nowMillis) {
        Set<TargetNote> notes = EnumSet.noneOf(TargetNote.class);
        addIf(link.stop() == Outcome.BLOCKED, TargetNote.BLOCKED, notes);
        addIf(link.stop() == Outcome.ARCHIVED, TargetNote.ARCHIVED, notes);
        addIf(link.exhausted() || nowMillis >= link.expiresAtMillis(), TargetNote.EXPIRED, notes);
        addIf(nowMillis < link.startsAtMillis(), TargetNote.NOT_YET, notes);
        addIf(Objects.nonNull(link.passwordHash()), TargetNote.PASSWORD, notes);
        addIf(
                !link.behaviour().rules().isEmpty()
                        || !link.behaviour().variants().isEmpty(),
                TargetNote.VARIES,
                notes);
        addIf(link.target().kind() == LinkKind.VCARD, TargetNote.CONTACT_CARD, notes);
        addIf(link.target().kind() == LinkKind.AMAZON, TargetNote.AMAZON_SEARCH, notes);
        return notes;
    }

    private static void addIf(boolean holds, TargetNote note, Set<TargetNote> notes) {
        if (holds) {
            notes.add(note);
        }
    }
}
