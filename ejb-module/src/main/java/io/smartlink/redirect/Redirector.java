package io.smartlink.redirect;

import io.smartlink.address.SlugKey;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.redirect.choice.Trace;
import io.smartlink.redirect.fire.FireTickets;
import io.smartlink.redirect.merge.Placeholders;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Decides about a visit and records it: the one thing that both doors of the web call. {@link #followWarm} is the fast
 * door's half, which never waits; {@link #decide} is the whole.
 */
public final class Redirector {
    /** Host of the requests that the server sends to itself to get warm (RFC 6761 §6.4: never a real name). */
    public static final String REHEARSAL_HOST = "rehearsal.invalid";

    /** Path of the rehearsal. */
    public static final String REHEARSAL_PATH = "/rehearsal";

    private static final RedirectDecision UNKNOWN_HOST = new RedirectDecision.UnknownHost();
    private static final RedirectDecision UNAVAILABLE = new RedirectDecision.Unavailable();

    private final AddressCache cache;
    private final Places places;
    private final RedirectDecider decider;
    private final VisitRecorder recorder;
    private final ClickCap cap;
    private final Unlocking unlocking;
    private final FireTickets tickets;
    private volatile @Nullable DomainSnapshot rehearsal;

    /** @param ticketKey 32 bytes, the same on every node, by which a page tells that its pixels have fired */
    public Redirector(
            AddressCache cache,
            RedirectDecider decider,
            VisitRecorder recorder,
            ClickCap cap,
            UnlockTries tries,
            byte[] ticketKey) {
        this.cache = cache;
        this.places = new Places(cache);
        this.decider = decider;
        this.recorder = recorder;
        this.cap = cap;
        this.unlocking = new Unlocking(tries);
        this.tickets = new FireTickets(ticketKey);
    }

    /**
     * Decides and records a visit that is sent on by what the cache holds; null for every other one, which is then neither
     * decided nor recorded.
     */
    public RedirectDecision.@Nullable Follow followWarm(Visit visit) {
        DomainSnapshot domain = domainOf(visit.host());
        String slugKey = domain == null ? null : SlugKey.ofRawPath(visit.rawPath(), domain.caseSensitive());
        CachedAddress known = slugKey == null ? null : cache.peek(new AddressKey(domain.id(), slugKey));
        if (known == null
                || !(known.item instanceof LinkSnapshot link)
                || !(decider.decide(visit, link, "", false, Trace.NONE) instanceof RedirectDecision.Follow follow)
                || follow.capped()) {
            return null;
        }
        record(visit, domain, follow);
        return follow;
    }

    /** Decides and records any visit; waits for the database when the cache does not hold the address, or a cap is asked. */
    public RedirectDecision decide(Visit visit) {
        return answer(visit, (domain, place) -> {
            if (place.item() instanceof PageSnapshot page) {
                RedirectDecision decision = PageDecider.decide(visit, page, place.rest());
                return decision instanceof RedirectDecision.View view ? decider.shown(view, visit) : decision;
            }
            return place.isLook()
                    ? look(visit, place.link())
                    : withCap(decider.decide(visit, place.link(), place.rest(), false, Trace.NONE));
        });
    }

    /**
     * What a visit would get, without any effect: nothing is recorded or taken.
     *
     * @param visit the request for a page or one of its widgets; links are not looked at
     */
    public RedirectDecision lookUp(Visit visit) {
        DomainSnapshot domain = domainOf(visit.host());
        if (domain == null) {
            return UNKNOWN_HOST;
        }
        try {
            Places.Place place = places.find(visit, domain);
            return place.item() instanceof PageSnapshot page
                    ? PageDecider.decide(visit, page, place.rest())
                    : new RedirectDecision.Stop(Outcome.NOT_FOUND, null);
        } catch (SourceUnavailableException unavailable) {
            return UNAVAILABLE;
        }
    }

    /**
     * Decides about a visitor who sends a link's password, and records the visit if it is sent on.
     *
     * @param visit the request for the link itself, its method GET
     */
    public RedirectDecision unlock(Visit visit, String password) {
        return answer(visit, (domain, place) -> {
            LinkSnapshot link = place.link();
            RedirectDecision asked = decider.decide(visit, link, place.rest(), false, Trace.NONE);
            if (!(asked instanceof RedirectDecision.Locked) || link == null || link.passwordHash() == null) {
                return withCap(asked);
            }
            RedirectDecision.Lock refused = unlocking.refuse(visit, link, link.passwordHash(), password);
            if (refused != null) {
                return new RedirectDecision.Locked(link, refused);
            }
            RedirectDecision open = decider.decide(visit, link, place.rest(), true, Trace.NONE);
            return unlocked(visit, domain, link, open instanceof RedirectDecision.Fire ? open : withCap(open));
        });
    }

    /**
     * Records that the pixels of a link or bio page have fired for a visit; without effect unless the ticket is the one that
     * the visit's page had, and has not been used.
     *
     * @param visit the request for the link or page itself, its method GET
     */
    public void fired(Visit visit, String ticket) {
        DomainSnapshot domain = domainOf(visit.host());
        if (domain == null) {
            return;
        }
        try {
            ItemSnapshot item = places.find(visit, domain).item();
            if (item != null && tickets.use(ticket, item.id(), visit.atMillis())) {
                recorder.record(visit, domain, item, Outcome.FIRED, Selection.NONE);
            }
        } catch (SourceUnavailableException unavailable) {
            // The visit itself is recorded; a count of what fired is not worth a failure.
        }
    }

    /**
     * What a visit would get, told step by step; counts, records and takes nothing.
     *
     * @param link as it is now
     * @param country where the visitor is, instead of what the address tells; null to go by the address
     */
    public RedirectDecision explain(Visit visit, LinkSnapshot link, @Nullable String country, Trace trace) {
        RedirectDecider explaining = country == null ? decider : decider.within(country);
        return explaining.decide(visit, link, "", false, trace);
    }

    /** What kind of visitor a visit of a link comes from. */
    public Judgement judge(Visit visit, LinkSnapshot link) {
        return decider.judge(visit, link);
    }

    /** The domain of ours that a host in lower case names; null for strangers. */
    public @Nullable DomainSnapshot domain(String host) {
        return domainOf(host);
    }

    /** Opens the rehearsal's address; what comes in there runs the whole hot path and is never counted. */
    public void openRehearsal(String destination) {
        DomainSnapshot stage = new DomainSnapshot(VisitRecorder.REHEARSAL, REHEARSAL_HOST, false);
        cache.rehearse(
                new AddressKey(stage.id(), REHEARSAL_PATH.substring(1)),
                LinkSnapshot.of(
                        0,
                        AccountSnapshot.of(0),
                        302,
                        new RedirectTarget(new Destination(destination)),
                        Behaviour.PLAIN));
        rehearsal = stage;
    }

    /** Closes it again. */
    public void closeRehearsal() {
        rehearsal = null;
        cache.forget(new AddressKey(VisitRecorder.REHEARSAL, REHEARSAL_PATH.substring(1)));
    }

    private @Nullable DomainSnapshot domainOf(String host) {
        DomainSnapshot domain = cache.domain(host);
        DomainSnapshot stage = rehearsal;
        return domain == null && stage != null && stage.hostname().equals(host) ? stage : domain;
    }

    private RedirectDecision answer(Visit visit, Answering answering) {
        DomainSnapshot domain = domainOf(visit.host());
        if (domain == null) {
            return UNKNOWN_HOST;
        }
        try {
            RedirectDecision decision =
                    withTicket(visit, leadOn(visit, domain, answering.decide(domain, places.find(visit, domain))));
            record(visit, domain, decision);
            return decision;
        } catch (SourceUnavailableException unavailable) {
            return UNAVAILABLE;
        }
    }

    /** Records that a visitor has filled in a page's form, which the tap on it is not yet. */
    public void recordFilledIn(Visit visit, RedirectDecision.Tap form) {
        DomainSnapshot domain = domainOf(visit.host());
        if (domain != null) {
            recorder.record(visit, domain, form.page(), Outcome.FOLLOWED, Selection.ofWidget(form.widget()));
        }
    }

    /** Where nothing stands, the domain may lead somewhere, unless its account is suspended. */
    private static RedirectDecision leadOn(Visit visit, DomainSnapshot domain, RedirectDecision decision) {
        boolean nothing = decision instanceof RedirectDecision.Stop stop && stop.outcome() == Outcome.NOT_FOUND;
        if (nothing && domain.account().suspended()) {
            return new RedirectDecision.Stop(Outcome.SUSPENDED, null);
        }
        if (!nothing || !visit.method().equals("GET") && !visit.method().equals("HEAD")) {
            return decision;
        }
        String root = visit.rawPath().equals("/") ? domain.settings().rootDestination() : null;
        String destination = root == null ? domain.settings().notFoundDestination() : root;
        return destination == null
                ? decision
                : new RedirectDecision.Elsewhere(
                        Outcome.NOT_FOUND, Placeholders.fill(destination, visit.rawPath(), domain.hostname()));
    }

    /** Who looks where a link goes is no visit of it. */
    private static RedirectDecision look(Visit visit, @Nullable LinkSnapshot link) {
        if (link != null && link.stop() == Outcome.SUSPENDED) {
            return new RedirectDecision.Stop(Outcome.SUSPENDED, link);
        }
        if (link == null || !link.account().targetPages()) {
            return new RedirectDecision.Stop(Outcome.NOT_FOUND, null);
        }
        boolean reads = visit.method().equals("GET") || visit.method().equals("HEAD");
        return reads ? new RedirectDecision.Look(link) : new RedirectDecision.WrongMethod();
    }

    private RedirectDecision withTicket(Visit visit, RedirectDecision decision) {
        if (decision instanceof RedirectDecision.Fire fire) {
            return fire.with(tickets.issue(fire.follow().link().linkId(), visit.atMillis()));
        }
        return decision instanceof RedirectDecision.View view && view.terms().mayFire()
                ? view.with(tickets.issue(view.page().id(), visit.atMillis()))
                : decision;
    }

    private RedirectDecision withCap(RedirectDecision decision) {
        LinkSnapshot capped = null;
        if (decision instanceof RedirectDecision.Follow follow && follow.capped()) {
            capped = follow.link();
        } else if (decision instanceof RedirectDecision.Fire fire
                && fire.follow().capped()) {
            capped = fire.follow().link();
        } else if (decision instanceof RedirectDecision.Contact contact && contact.capped()) {
            capped = contact.link();
        }
        return capped == null || cap.take(capped.linkId()) ? decision : decider.over(capped, Outcome.EXHAUSTED);
    }

    /** A contact is fetched by the link itself, which is open now, and so is a page that fires: that visit is the one that counts. */
    private RedirectDecision unlocked(Visit visit, DomainSnapshot domain, LinkSnapshot link, RedirectDecision open) {
        String cookie = UnlockCookie.value(link.linkId(), String.valueOf(link.passwordHash()), visit.atMillis());
        if (open instanceof RedirectDecision.Follow follow) {
            record(visit, domain, follow);
            return new RedirectDecision.Unlocked(link, follow.location(), cookie);
        }
        if (open instanceof RedirectDecision.Fire) {
            return new RedirectDecision.Unlocked(link, visit.rawPath() + queryOf(visit), cookie);
        }
        return open instanceof RedirectDecision.Contact
                ? new RedirectDecision.Unlocked(link, visit.rawPath(), cookie)
                : open;
    }

    /** The query came in a form, where it may hold anything; what cannot stand in a header is left out. */
    private static String queryOf(Visit visit) {
        String query = visit.rawQuery();
        return query != null && query.chars().allMatch(c -> c > ' ' && c < 0x7F) ? "?" + query : "";
    }

    /** HEAD is no visit; a method that the link does not take leads nowhere and is none either. */
    private void record(Visit visit, DomainSnapshot domain, RedirectDecision decision) {
        if (visit.method().equals("HEAD")) {
            return;
        }
        if (decision instanceof RedirectDecision.Fire fire) {
            record(visit, domain, fire.follow());
        } else if (decision instanceof RedirectDecision.Follow follow) {
            recorder.record(visit, domain, follow.link(), follow.outcome(), follow.selection());
        } else if (decision instanceof RedirectDecision.Stop stop) {
            recorder.record(visit, domain, stop.item(), stop.outcome(), Selection.NONE);
        } else if (decision instanceof RedirectDecision.Contact contact) {
            recorder.record(visit, domain, contact.link(), Outcome.FOLLOWED, Selection.NONE);
        } else if (decision instanceof RedirectDecision.Show show) {
            recorder.record(visit, domain, show.link(), Outcome.FOLLOWED, Selection.NONE);
        } else if (decision instanceof RedirectDecision.View view) {
            recorder.record(visit, domain, view.page(), Outcome.VIEWED, Selection.NONE);
        } else if (decision instanceof RedirectDecision.Tap tap && tap.target().form() == null) {
            recorder.record(visit, domain, tap.page(), Outcome.FOLLOWED, Selection.ofWidget(tap.widget()));
        } else if (decision instanceof RedirectDecision.Elsewhere elsewhere) {
            recorder.record(visit, domain, null, elsewhere.outcome(), Selection.NONE);
        } else if (decision instanceof RedirectDecision.Locked locked) {
            recorder.record(visit, domain, locked.link(), Outcome.LOCKED, Selection.NONE);
        }
    }

    /** One way to answer. */
    @FunctionalInterface
    private interface Answering {
        RedirectDecision decide(DomainSnapshot domain, Places.Place place);
    }
}
