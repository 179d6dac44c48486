package io.smartlink.redirect;

import io.smartlink.link.target.VcardTarget;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.redirect.choice.VariantCookie;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.redirect.page.PageTap;
import org.jspecify.annotations.Nullable;

/** What a visitor gets. Carries what is recorded of the visit, because only the decision knows. */
public sealed interface RedirectDecision {
    /**
     * The visitor is sent on.
     *
     * @param status of the answer
     * @param location sent as it is
     * @param cacheControl value of {@code Cache-Control}
     * @param indexable whether search engines may index the address
     * @param capped whether it counts against the link's cap, which is still to be asked
     * @param keeps the variant that the visitor shall get the next time, too
     */
    record Follow(
            LinkSnapshot link,
            int status,
            String location,
            String cacheControl,
            boolean indexable,
            Outcome outcome,
            Selection selection,
            boolean capped,
            @Nullable VariantCookie keeps)
            implements RedirectDecision {

        /** The same with another status. */
        public Follow with(int other) {
            return new Follow(link, other, location, cacheControl, indexable, outcome, selection, capped, keeps);
        }
    }

    /**
     * The visitor is sent on by a page that fires the link's pixels.
     *
     * @param asks whether the visitor has to allow it first
     * @param ticket with which the page tells that they have fired; empty for a decision that nobody is shown
     */
    record Fire(Follow follow, boolean asks, String ticket) implements RedirectDecision {
        /** The same with a ticket. */
        Fire with(String given) {
            return new Fire(follow, asks, given);
        }
    }

    /** The visitor gets a contact. */
    record Contact(LinkSnapshot link, VcardTarget contact, boolean capped) implements RedirectDecision {}

    /** A program that shows links in chats and feeds gets something to show. */
    record Show(LinkSnapshot link) implements RedirectDecision {}

    /**
     * The visitor sees a bio page.
     *
     * @param terms on which its pixels fire
     * @param ticket with which the page tells that they have fired; empty where they do not
     */
    record View(PageSnapshot page, FireTerms terms, String ticket) implements RedirectDecision {
        /** The page, firing nothing. */
        View(PageSnapshot page) {
            this(page, FireTerms.NEVER, "");
        }

        /** The same on other terms. */
        View on(FireTerms other) {
            return new View(page, other, ticket);
        }

        /** The same with a ticket. */
        View with(String given) {
            return new View(page, terms, given);
        }
    }

    /**
     * The visitor has tapped a widget of a bio page.
     *
     * @param widget its id
     */
    record Tap(PageSnapshot page, String widget, PageTap.Target target) implements RedirectDecision {}

    /** The visitor is told where the link goes. */
    record Look(LinkSnapshot link) implements RedirectDecision {}

    /** The visitor is asked for the link's password. */
    record Locked(LinkSnapshot link, Lock lock) implements RedirectDecision {}

    /**
     * The password was right.
     *
     * @param cookie value of {@link UnlockCookie}
     */
    record Unlocked(LinkSnapshot link, String location, String cookie) implements RedirectDecision {}

    /** A page of ours instead: 404 for {@link Outcome#NOT_FOUND} and {@link Outcome#NOT_STARTED}, 410 for all others. */
    record Stop(Outcome outcome, @Nullable ItemSnapshot item) implements RedirectDecision {}

    /** Nothing stands at the address, and the domain leads on from there, by 302. */
    record Elsewhere(Outcome outcome, String location) implements RedirectDecision {}

    /** The link does not take this method: 405 with {@code Allow: GET, HEAD}. */
    record WrongMethod() implements RedirectDecision {}

    /** The host is not ours: the neutral 404. */
    record UnknownHost() implements RedirectDecision {}

    /** The address is not cached and the database does not answer: 503, never 404. */
    record Unavailable() implements RedirectDecision {}

    /** What the page that asks for a password says. */
    enum Lock {
        ASKED,
        WRONG,
        TOO_MANY_TRIES
    }
}
