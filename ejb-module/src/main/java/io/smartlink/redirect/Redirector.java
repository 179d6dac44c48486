package io.smartlink.redirect;

import io.smartlink.address.SlugKey;
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
    private final RedirectDecider decider;
    private final VisitRecorder recorder;
    private volatile @Nullable DomainSnapshot rehearsal;

    public Redirector(AddressCache cache, RedirectDecider decider, VisitRecorder recorder) {
        this.cache = cache;
        this.decider = decider;
        this.recorder = recorder;
    }

    /**
     * Decides and records a visit whose answer is a plain redirect that the cache holds; null for every other one, which
     * is then neither decided nor recorded.
     */
    public RedirectDecision.@Nullable Follow followWarm(Visit visit) {
        DomainSnapshot domain = domainOf(visit.host());
        String slugKey = domain == null ? null : SlugKey.ofRawPath(visit.rawPath(), domain.caseSensitive());
        CachedAddress known = slugKey == null ? null : cache.peek(new AddressKey(domain.id(), slugKey));
        if (known == null || !(decider.decide(visit, known.link) instanceof RedirectDecision.Follow follow)) {
            return null;
        }
        record(visit, domain, follow);
        return follow;
    }

    /** Decides and records any visit; waits for the database when the cache does not hold the address. */
    public RedirectDecision decide(Visit visit) {
        DomainSnapshot domain = domainOf(visit.host());
        if (domain == null) {
            return UNKNOWN_HOST;
        }
        RedirectDecision decision;
        try {
            String slugKey = SlugKey.ofRawPath(visit.rawPath(), domain.caseSensitive());
            decision = decider.decide(
                    visit, slugKey == null ? null : cache.get(new AddressKey(domain.id(), slugKey)).link);
        } catch (SourceUnavailableException unavailable) {
            return UNAVAILABLE;
        }
        record(visit, domain, decision);
        return decision;
    }

    /** Whether a host in lower case is one of ours. */
    public boolean serves(String host) {
        return domainOf(host) != null;
    }

    /** Opens the rehearsal's address; what comes in there runs the whole hot path and is never counted. */
    public void openRehearsal(String destination) {
        DomainSnapshot stage = new DomainSnapshot(VisitRecorder.REHEARSAL, REHEARSAL_HOST, false);
        cache.rehearse(
                new AddressKey(stage.id(), REHEARSAL_PATH.substring(1)),
                new LinkSnapshot(0, 0, false, false, false, Long.MAX_VALUE, 302, destination));
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

    /** HEAD is no visit; a method that the link does not take leads nowhere and is none either. */
    private void record(Visit visit, DomainSnapshot domain, RedirectDecision decision) {
        if (visit.method().equals("HEAD")) {
            return;
        }
        if (decision instanceof RedirectDecision.Follow follow) {
            LinkSnapshot link = follow.link();
            recorder.record(visit, domain.id(), link.accountId(), link.linkId(), Outcome.FOLLOWED);
        } else if (decision instanceof RedirectDecision.Stop stop) {
            recorder.record(visit, domain.id(), stop.accountId(), stop.linkId(), stop.outcome());
        }
    }
}
