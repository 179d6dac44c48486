package io.smartlink.redirect;

import static io.smartlink.redirect.Snapshots.BROWSER;
import static io.smartlink.redirect.Snapshots.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.PixelConsent;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelTag;
import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.secret.PasswordHash;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.redirect.fire.FireTickets;
import io.smartlink.visit.Crawler;
import io.smartlink.visit.Crawlers;
import io.smartlink.visit.Location;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets a page that fires pixels, and who does not. */
class FiringTest {
    private final FakeSource source = new FakeSource();
    private final List<String> recorded = new ArrayList<>();
    private final AddressCache cache =
            new AddressCache(CacheSettings.DEFAULTS, source, Runnable::run, System::nanoTime);
    private int capLeft = Integer.MAX_VALUE;
    private @Nullable String country = "US";
    private final Redirector redirector = new Redirector(
            cache,
            new RedirectDecider(
                    90,
                    new VisitorFacts(
                            new Programs(new Crawlers(List.of(Crawler.of("Slackbot", true, "2.1")))),
                            address -> country == null ? Location.UNKNOWN : Location.of(country)),
                    new Random(1)),
            (visit, domain, link, outcome, selection) -> recorded.add((link == null ? 0 : link.id()) + " " + outcome),
            id -> capLeft-- > 0,
            new NoTries(),
            new byte[32]);

    private RedirectDecision decide(LinkSnapshot link, Visit visit) {
        source.links.put(new AddressKey(7, "offer"), link);
        cache.refreshDomains();
        return redirector.decide(visit);
    }

    @Test
    void a_person_gets_the_page_and_is_recorded_once() {
        RedirectDecision decision = decide(link(PixelConsent.OWN_BASIS), visit("GET"));

        assertThat(decision).isInstanceOfSatisfying(RedirectDecision.Fire.class, fire -> {
            assertThat(fire.asks()).isFalse();
            assertThat(fire.follow().location()).isEqualTo("https://shop.example/");
            assertThat(fire.ticket()).isNotEmpty();
        });
        assertThat(recorded).containsExactly("11 FOLLOWED");
    }

    @Test
    void the_fast_door_leaves_it_to_the_full_path_unrecorded() {
        decide(link(PixelConsent.OWN_BASIS), visit("GET"));

        assertThat(redirector.followWarm(visit("GET"))).isNull();

        assertThat(recorded).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "gpc", "preview", "prefetch", "no agent", "excluded", "refused"})
    void nothing_fires_for(String whom) {
        RedirectDecision decision = decide(
                link(PixelConsent.ASK),
                switch (whom) {
                    case "HEAD" -> visit("HEAD");
                    case "gpc" -> visit("GET", BROWSER, null, true, null, "203.0.113.9");
                    case "preview" -> visit("GET", "Slackbot 1.0", null, false, null, "203.0.113.9");
                    case "prefetch" -> visit("GET", BROWSER, "prefetch;prerender", false, null, "203.0.113.9");
                    case "no agent" -> visit("GET", null, null, false, null, "203.0.113.9");
                    case "excluded" -> visit("GET", BROWSER, null, false, null, "192.0.2.1");
                    default -> visit("GET", BROWSER, null, false, "a=b; sl_pixels=refuse", "203.0.113.9");
                });

        assertThat(decision).isInstanceOf(RedirectDecision.Follow.class);
    }

    @ParameterizedTest(name = "{0} in {1} with the answer {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OFF,        US, -,      follow",
                "OFF,        US, allow,  follow",
                "ASK,        US, -,      ask",
                "ASK,        DE, allow,  fire",
                "ASK,        US, other,  ask",
                "ASK_IN_EEA, US, -,      fire",
                "ASK_IN_EEA, US, refuse, fire",
                "ASK_IN_EEA, DE, -,      ask",
                "ASK_IN_EEA, IS, -,      ask",
                "ASK_IN_EEA, GB, -,      ask",
                "ASK_IN_EEA, CH, -,      ask",
                "ASK_IN_EEA, -,  -,      ask",
                "ASK_IN_EEA, DE, allow,  fire",
                "ASK_IN_EEA, DE, refuse, follow",
                "OWN_BASIS,  DE, -,      fire",
                "OWN_BASIS,  -,  refuse, fire",
            })
    void consent_decides(PixelConsent consent, @Nullable String where, @Nullable String answer, String what) {
        country = where;
        String cookies = answer == null ? null : "sl_pixels=" + answer;

        RedirectDecision decision = decide(link(consent), visit("GET", BROWSER, null, false, cookies, "203.0.113.9"));

        if (decision instanceof RedirectDecision.Fire fire) {
            assertThat(fire.asks() ? "ask" : "fire").isEqualTo(what);
        } else {
            assertThat(decision).isInstanceOf(RedirectDecision.Follow.class);
            assertThat(what).isEqualTo("follow");
        }
    }

    @ParameterizedTest(name = "{0} in {1} with the answer {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "OFF,        US, allow,  NEVER",
                "ASK,        US, -,      ASK",
                "ASK,        US, refuse, REFUSED",
                "ASK,        US, allow,  ALLOWED",
                "ASK_IN_EEA, US, -,      FREE",
                "ASK_IN_EEA, FR, -,      ASK",
                "ASK_IN_EEA, -,  -,      ASK",
                "OWN_BASIS,  DE, refuse, FREE",
            })
    void consent_decides_on_pages_as_on_links(
            PixelConsent consent, @Nullable String where, @Nullable String answer, FireTerms terms) {
        country = where;
        String cookies = answer == null ? null : "sl_pixels=" + answer;

        RedirectDecision.View view = view(consent, visit("GET", BROWSER, null, false, cookies, "203.0.113.9"));

        assertThat(view.terms()).isEqualTo(terms);
        assertThat(view.ticket().isEmpty()).isEqualTo(!terms.mayFire());
        assertThat(recorded).containsExactly("30 VIEWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "gpc", "preview", "prefetch", "no agent", "excluded"})
    void a_page_is_shown_and_nothing_fires_for(String whom) {
        Visit visit =
                switch (whom) {
                    case "HEAD" -> visit("HEAD");
                    case "gpc" -> visit("GET", BROWSER, null, true, null, "203.0.113.9");
                    case "preview" -> visit("GET", "Slackbot 1.0", null, false, null, "203.0.113.9");
                    case "prefetch" -> visit("GET", BROWSER, "prefetch;prerender", false, null, "203.0.113.9");
                    case "no agent" -> visit("GET", null, null, false, null, "203.0.113.9");
                    default -> visit("GET", BROWSER, null, false, null, "192.0.2.1");
                };

        assertThat(view(PixelConsent.OWN_BASIS, visit).terms()).isEqualTo(FireTerms.NEVER);
    }

    @Test
    void a_bio_page_tells_once_that_its_pixels_have_fired() {
        RedirectDecision.View view = view(PixelConsent.OWN_BASIS, visit("GET"));
        recorded.clear();

        redirector.fired(visit("GET"), view.ticket());
        redirector.fired(visit("GET"), view.ticket());

        assertThat(recorded).containsExactly("30 FIRED");
    }

    @Test
    void the_cap_is_taken_once_and_nothing_fires_after_it() {
        capLeft = 1;
        LinkSnapshot capped = link(
                PixelConsent.OWN_BASIS, Behaviour.PLAIN.with(new Schedule(null, null, 1, "https://over.example/")));

        assertThat(decide(capped, visit("GET"))).isInstanceOf(RedirectDecision.Fire.class);
        assertThat(capLeft).isZero();
        assertThat(redirector.decide(visit("GET")))
                .isInstanceOfSatisfying(RedirectDecision.Follow.class, follow -> assertThat(follow.outcome())
                        .isEqualTo(Outcome.EXHAUSTED));
    }

    @Test
    void a_page_does_not_go_on_to_an_app() {
        LinkSnapshot mail = LinkSnapshot.of(
                        11,
                        account(PixelConsent.OWN_BASIS),
                        302,
                        new RedirectTarget(new Destination("mailto:a@b.example")),
                        Behaviour.PLAIN)
                .firing(tags());

        assertThat(decide(mail, visit("GET"))).isInstanceOf(RedirectDecision.Follow.class);
    }

    /** The same address answers people, bots and those who object differently. */
    @Test
    void browsers_do_not_keep_a_permanent_redirect_of_a_link_that_fires() {
        LinkSnapshot permanent = LinkSnapshot.of(
                        11,
                        account(PixelConsent.ASK),
                        301,
                        new RedirectTarget(new Destination("https://shop.example/")),
                        Behaviour.PLAIN)
                .firing(tags());

        RedirectDecision.Follow follow =
                (RedirectDecision.Follow) decide(permanent, visit("GET", BROWSER, null, true, null, "203.0.113.9"));

        assertThat(follow.cacheControl()).isEqualTo("private, no-store");
    }

    @Test
    void after_a_password_the_page_is_fetched_by_the_link_itself_with_its_query() {
        capLeft = 5;
        LinkSnapshot locked = link(PixelConsent.OWN_BASIS, Behaviour.PLAIN.with(new Schedule(null, null, 5, null)))
                .with(false, PasswordHash.of("open sesame").text(), null, LinkFacts.NONE);
        source.links.put(new AddressKey(7, "offer"), locked);
        cache.refreshDomains();
        Visit asked = new Visit(
                NOW, "GET", "go.example", "/offer", "sl_qr", "203.0.113.9", BROWSER, null, null, null, false, null);

        RedirectDecision.Unlocked open = (RedirectDecision.Unlocked) redirector.unlock(asked, "open sesame");

        assertThat(open.location()).isEqualTo("/offer?sl_qr");
        assertThat(capLeft).isEqualTo(5);
        assertThat(recorded).isEmpty();
    }

    @Test
    void a_page_tells_once_that_its_pixels_have_fired() {
        RedirectDecision.Fire fire = (RedirectDecision.Fire) decide(link(PixelConsent.OWN_BASIS), visit("GET"));
        recorded.clear();

        redirector.fired(visit("GET"), fire.ticket());
        redirector.fired(visit("GET"), fire.ticket());
        redirector.fired(visit("GET"), fire.ticket().substring(1));
        redirector.fired(visit("GET"), "");

        assertThat(recorded).containsExactly("11 FIRED");
    }

    @Test
    void a_ticket_is_for_one_link_and_a_short_while() {
        FireTickets tickets = new FireTickets(new byte[32]);

        assertThat(tickets.use(tickets.issue(11, NOW), 12, NOW)).isFalse();
        assertThat(tickets.use(tickets.issue(11, NOW), 11, NOW + FireTickets.LIFETIME.toMillis()))
                .isFalse();
        assertThat(tickets.use(tickets.issue(11, NOW), 11, NOW + FireTickets.LIFETIME.toMillis() - 1))
                .isTrue();
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(new FireTickets(other).use(tickets.issue(11, NOW), 11, NOW)).isFalse();
    }

    private RedirectDecision.View view(PixelConsent consent, Visit visit) {
        PageContent content = new PageContent(Profile.of("Ann"), List.of(), Theme.PLAIN, Seo.NONE);
        source.links.put(
                new AddressKey(7, "offer"),
                new PageSnapshot(
                        30,
                        account(consent),
                        null,
                        content,
                        Map.of(),
                        "https://go.example",
                        "/offer",
                        Instant.EPOCH,
                        tags()));
        cache.refreshDomains();
        cache.forget(new AddressKey(7, "offer"));
        return (RedirectDecision.View) redirector.decide(visit);
    }

    private static LinkSnapshot link(PixelConsent consent) {
        return link(consent, Behaviour.PLAIN);
    }

    private static LinkSnapshot link(PixelConsent consent, Behaviour behaviour) {
        return LinkSnapshot.of(
                        11,
                        account(consent),
                        302,
                        new RedirectTarget(new Destination("https://shop.example/")),
                        behaviour)
                .firing(tags());
    }

    private static AccountSnapshot account(PixelConsent consent) {
        return new AccountSnapshot(2, false, false, true, true, AddressRanges.of(List.of("192.0.2.0/24")), consent);
    }

    private static List<PixelTag> tags() {
        return List.of(PixelTag.of(PixelProvider.META, "123456789012345"));
    }

    private static Visit visit(String method) {
        return visit(method, BROWSER, null, false, null, "203.0.113.9");
    }

    private static Visit visit(
            String method,
            @Nullable String agent,
            @Nullable String purpose,
            boolean objects,
            @Nullable String cookies,
            String address) {
        return new Visit(
                NOW, method, "go.example", "/offer", null, address, agent, null, null, purpose, objects, cookies);
    }
}
