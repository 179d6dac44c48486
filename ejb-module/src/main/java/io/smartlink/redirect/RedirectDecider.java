package io.smartlink.redirect;

import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.AmazonTemplate;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.redirect.choice.RuleMatch;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.redirect.choice.Trace;
import io.smartlink.redirect.choice.VariantCookie;
import io.smartlink.redirect.choice.Visitor;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.redirect.choice.WeightedDraw;
import io.smartlink.visit.Judgement;
import io.smartlink.visit.Location;
import io.smartlink.visit.Verdict;
import io.smartlink.visit.Visit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The one decision about a visit, pure but for the draw, read from top to bottom. The order is part of the product's
 * promise: account suspended · slug · blocked · archived · method · before start · expired · password · link preview ·
 * rules · variants · cap · keyword · merge · pixel page or redirect.
 */
public final class RedirectDecider {
    /** For answers that may change at any time. */
    public static final String NO_STORE = "private, no-store";

    private final int permanentMaxAgeSeconds;
    private final String permanentCacheControl;
    private final VisitorFacts facts;
    private final RandomGenerator random;

    /**
     * @param permanentMaxAgeSeconds how long browsers may keep a 301 or 308, in seconds, 0 to a year; setting {@code
     *     smartlink.redirect.permanent-max-age}, default 90, because browsers keep them for very long otherwise
     * @throws IllegalArgumentException if it is out of range
     */
    public RedirectDecider(int permanentMaxAgeSeconds, VisitorFacts facts, RandomGenerator random) {
        if (permanentMaxAgeSeconds < 0 || permanentMaxAgeSeconds > 31_536_000) {
            throw new IllegalArgumentException("smartlink.redirect.permanent-max-age must be between 0 and 31536000");
        }
        this.permanentMaxAgeSeconds = permanentMaxAgeSeconds;
        this.permanentCacheControl = maxAge(permanentMaxAgeSeconds);
        this.facts = facts;
        this.random = random;
    }

    /**
     * @param link what stands at the address; null for nothing
     * @param rest what follows the slug in the path, raw; empty for nothing
     * @param unlocked whether the visitor has just proved to know the password
     * @param trace hears how it comes about
     */
    RedirectDecision decide(Visit visit, @Nullable LinkSnapshot link, String rest, boolean unlocked, Trace trace) {
        if (link == null) {
            return new RedirectDecision.Stop(Outcome.NOT_FOUND, null);
        }
        if (link.stop() != null) {
            return new RedirectDecision.Stop(link.stop(), link);
        }
        if (!isReading(visit.method()) && !link.keepsMethod()) {
            return new RedirectDecision.WrongMethod();
        }
        if (visit.atMillis() < link.startsAtMillis()) {
            return new RedirectDecision.Stop(Outcome.NOT_STARTED, link);
        }
        if (visit.atMillis() >= link.expiresAtMillis()) {
            return over(link, Outcome.EXPIRED);
        }
        if (link.passwordHash() != null && !unlocked && !isUnlocked(visit, link, link.passwordHash())) {
            return new RedirectDecision.Locked(link, RedirectDecision.Lock.ASKED);
        }
        Visitor visitor = new Visitor(visit, facts, link.account().excluded());
        if (!link.behaviour().preview().isEmpty() && visitor.verdict() == Verdict.PREVIEW) {
            return new RedirectDecision.Show(link);
        }
        return sendOn(visit, link, rest, visitor, trace);
    }

    /** A page as this visitor sees it: whether its pixels fire. */
    RedirectDecision.View shown(RedirectDecision.View view, Visit visit) {
        return Firing.of(
                view, visit, new Visitor(visit, facts, view.page().account().excluded()));
    }

    /** The same decider for visitors who are all in one country. */
    RedirectDecider within(String country) {
        Location location = Location.of(country);
        return new RedirectDecider(
                permanentMaxAgeSeconds, new VisitorFacts(facts.programs(), address -> location), random);
    }

    Judgement judge(Visit visit, LinkSnapshot link) {
        return new Visitor(visit, facts, link.account().excluded()).judgement();
    }

    /** What a visitor gets after the link's end. */
    RedirectDecision over(LinkSnapshot link, Outcome outcome) {
        String instead = link.behaviour().schedule().expiredDestination();
        return instead == null
                ? new RedirectDecision.Stop(outcome, link)
                : new RedirectDecision.Follow(
                        link, 302, instead, NO_STORE, false, outcome, Selection.NONE, false, null);
    }

    private RedirectDecision sendOn(Visit visit, LinkSnapshot link, String rest, Visitor visitor, Trace trace) {
        Behaviour behaviour = link.behaviour();
        Rule rule = behaviour.rules().isEmpty() ? null : new RuleMatch(visitor, trace).first(behaviour.rules());
        Variant variant = rule != null || behaviour.variants().isEmpty() ? null : variant(visit, link, visitor);
        if (variant != null) {
            trace.step("variant", variant.name());
        }
        boolean capped = link.capped() && visitor.clicks();
        if (link.exhausted()) {
            return over(link, Outcome.EXHAUSTED);
        }
        if (rule == null && variant == null && link.target() instanceof VcardTarget contact) {
            return new RedirectDecision.Contact(link, contact, capped);
        }
        Arrival arrival = arrival(link, rule, variant, visitor);
        String location = new Merge(link, trace).of(arrival.destination(), visit.rawQuery(), rest);
        RedirectDecision.Follow follow = new RedirectDecision.Follow(
                link,
                link.status(),
                location == null ? arrival.destination() : location,
                cacheControl(link, visit.atMillis()),
                link.permanent() || behaviour.crawlable(),
                Outcome.FOLLOWED,
                location == null ? arrival.selection().noting(Selection.NOT_MERGED) : arrival.selection(),
                capped,
                variant == null ? null : cookie(visit, link, rest, visitor, variant));
        return Firing.of(follow, visit, visitor, trace);
    }

    /** The variant that the visitor has, else one that is drawn; who is no person gets the heaviest and moves nothing. */
    private Variant variant(Visit visit, LinkSnapshot link, Visitor visitor) {
        List<Variant> variants = link.behaviour().variants();
        return VariantCookie.find(variants, visit.objects() ? null : visit.cookie(VariantCookie.name(link.linkId())))
                .orElseGet(() -> visitor.clicks()
                        ? WeightedDraw.draw(variants, Variant::weight, random)
                        : WeightedDraw.heaviest(variants, Variant::weight));
    }

    /** For people who do not object and have none yet. */
    private static @Nullable VariantCookie cookie(
            Visit visit, LinkSnapshot link, String rest, Visitor visitor, Variant variant) {
        String path = visit.rawPath().substring(0, visit.rawPath().length() - rest.length());
        VariantCookie cookie = new VariantCookie(link.linkId(), variant, path);
        boolean isNew = !cookie.value().equals(visit.cookie(cookie.name()));
        return isNew && !visit.objects() && visitor.clicks() ? cookie : null;
    }

    private Arrival arrival(LinkSnapshot link, @Nullable Rule rule, @Nullable Variant variant, Visitor visitor) {
        if (rule != null) {
            return new Arrival(rule.destination(), new Selection(rule.name(), null, null, null));
        }
        if (variant != null) {
            return new Arrival(variant.destination(), new Selection(null, variant.name(), null, null));
        }
        if (link.target() instanceof AmazonTarget search && link.template() != null) {
            return search(search, link.template(), visitor);
        }
        if (link.target() instanceof RedirectTarget target) {
            return new Arrival(target.destination().text(), Selection.NONE);
        }
        throw new IllegalStateException("no destination in " + link.target().kind());
    }

    /** Who is no person gets the heaviest keyword, and nothing is drawn or recorded. */
    private Arrival search(AmazonTarget search, AmazonTemplate template, Visitor visitor) {
        boolean draws = visitor.clicks();
        AmazonTarget.Keyword keyword = draws
                ? WeightedDraw.draw(search.keywords(), AmazonTarget.Keyword::weight, random)
                : WeightedDraw.heaviest(search.keywords(), AmazonTarget.Keyword::weight);
        return new Arrival(
                template.url(search, keyword),
                draws ? new Selection(null, null, keyword.text(), null) : Selection.NONE);
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isUnlocked(Visit visit, LinkSnapshot link, String passwordHash) {
        return UnlockCookie.opens(
                link.linkId(), passwordHash, visit.cookie(UnlockCookie.name(link.linkId())), visit.atMillis());
    }

    private String cacheControl(LinkSnapshot link, long nowMillis) {
        if (!link.permanent() || link.varies()) {
            return NO_STORE;
        }
        long secondsLeft = (link.expiresAtMillis() - nowMillis) / 1000;
        return secondsLeft >= permanentMaxAgeSeconds ? permanentCacheControl : maxAge((int) secondsLeft);
    }

    private static String maxAge(int seconds) {
        return "private, max-age=" + seconds;
    }

    /** Where the visitor arrives before anything is merged in, and by which choice. */
    private record Arrival(String destination, Selection selection) {}
}
