package io.smartlink.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.explain.Explanation.ToldCondition;
import io.smartlink.explain.Explanation.ToldDecision;
import io.smartlink.explain.Explanation.ToldRule;
import io.smartlink.explain.Explanation.ToldStep;
import io.smartlink.explain.Explanation.ToldVerdict;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.redirect.AccountSnapshot;
import io.smartlink.redirect.AddressCache;
import io.smartlink.redirect.AddressKey;
import io.smartlink.redirect.CacheSettings;
import io.smartlink.redirect.DomainSnapshot;
import io.smartlink.redirect.ItemSnapshot;
import io.smartlink.redirect.LinkFacts;
import io.smartlink.redirect.LinkSnapshot;
import io.smartlink.redirect.Outcome;
import io.smartlink.redirect.RedirectDecider;
import io.smartlink.redirect.Redirector;
import io.smartlink.redirect.SnapshotSource;
import io.smartlink.redirect.UnlockTries;
import io.smartlink.redirect.choice.VisitorFacts;
import io.smartlink.visit.Crawler;
import io.smartlink.visit.Crawlers;
import io.smartlink.visit.Locations;
import io.smartlink.visit.Programs;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1";
    private static final Map<String, String> ON_A_PHONE = Map.of("user-agent", PHONE);
    private static final LinkFacts FACTS = new LinkFacts("https://go.example/offer", null, NOW, false);

    private final Explainer explainer = new Explainer(new Redirector(
            new AddressCache(CacheSettings.DEFAULTS, new Untouched(), Runnable::run, System::nanoTime),
            new RedirectDecider(
                    90,
                    new VisitorFacts(
                            new Programs(new Crawlers(List.of(Crawler.of("Slackbot", true, "2.1")))), Locations.NONE),
                    new Random(1)),
            (visit, domain, link, outcome, selection) -> {
                throw new AssertionError("recorded");
            },
            link -> {
                throw new AssertionError("the cap was asked");
            },
            new Untouched(),
            new byte[32]));

    @Test
    void every_rule_is_told_with_what_was_wanted_and_what_was_seen() {
        Behaviour behaviour = ruled(
                new Rule("Germans", country("DE", "AT"), "https://shop.example/de"),
                new Rule("French", country("FR"), "https://shop.example/fr"),
                new Rule("Austrians", country("AT"), "https://shop.example/at"));

        Explanation told = explain(visit("GET", ON_A_PHONE, null, "at"), link(behaviour));

        assertThat(told.rules())
                .containsExactly(
                        new ToldRule(
                                "Germans", true, true, List.of(new ToldCondition("country", "[DE, AT]", "AT", true))),
                        new ToldRule(
                                "French", false, false, List.of(new ToldCondition("country", "[FR]", "AT", false))),
                        new ToldRule(
                                "Austrians", true, false, List.of(new ToldCondition("country", "[AT]", "AT", true))));
        assertThat(told.headers()).containsEntry("Location", "https://shop.example/de");
    }

    @Test
    void without_a_country_nothing_is_known_of_where_the_visitor_is() {
        Explanation told = explain(
                visit("GET", ON_A_PHONE, null, null),
                link(ruled(new Rule("Germans", country("DE"), "https://shop.example/de"))));

        assertThat(told.rules().get(0).conditions()).containsExactly(new ToldCondition("country", "[DE]", null, false));
        assertThat(told.headers()).containsEntry("Location", "https://shop.example/p#top");
    }

    @Test
    void the_answer_is_told_with_its_headers_and_the_way_to_it() {
        Behaviour behaviour = new Behaviour(
                Schedule.ALWAYS,
                new Utm("mail", null, null, null, null),
                true,
                false,
                false,
                Preview.NONE,
                List.of(),
                List.of());

        Explanation told = explain(visit(null, ON_A_PHONE, "?a=1", null), link(behaviour));

        assertThat(told.status()).isEqualTo(302);
        assertThat(told.outcome()).isEqualTo("followed");
        assertThat(told.verdict()).isEqualTo(new ToldVerdict("person", null));
        assertThat(told.headers())
                .containsExactly(
                        Map.entry("Location", "https://shop.example/p?utm_source=mail&a=1#top"),
                        Map.entry("Cache-Control", "private, no-store"),
                        Map.entry("X-Robots-Tag", "noindex"));
        assertThat(told.steps())
                .containsExactly(
                        new ToldStep("utm", "https://shop.example/p?utm_source=mail#top"),
                        new ToldStep("query", "https://shop.example/p?utm_source=mail&a=1#top"));
        assertThat(told.decisions()).last().isEqualTo(new ToldDecision("answer", true));
    }

    @Test
    void a_person_would_keep_the_variant_and_a_crawler_would_not() {
        LinkSnapshot link = link(new Behaviour(
                Schedule.ALWAYS,
                Utm.NONE,
                false,
                false,
                false,
                Preview.NONE,
                List.of(),
                List.of(new Variant("A", 1, "https://shop.example/a"), new Variant("B", 9, "https://shop.example/b"))));

        Explanation person = explain(visit("GET", ON_A_PHONE, null, null), link);
        Explanation crawler = explain(visit("GET", Map.of("User-Agent", "Slackbot 1.0"), null, null), link);

        assertThat(person.variant()).isIn("A", "B");
        assertThat(person.headers().get("Set-Cookie"))
                .startsWith("sl_")
                .endsWith("; Path=/offer; Max-Age=7776000; Secure; HttpOnly; SameSite=Lax");
        assertThat(crawler.variant()).isEqualTo("B");
        assertThat(crawler.headers()).doesNotContainKey("Set-Cookie");
        assertThat(crawler.verdict()).isEqualTo(new ToldVerdict("preview", "crawler Slackbot (list 2.1)"));
    }

    static Stream<Arguments> stopped() {
        LinkSnapshot plain = link(Behaviour.PLAIN);
        Behaviour later = Behaviour.PLAIN.with(new Schedule(NOW.plusSeconds(1), null, null, null));
        Behaviour over = Behaviour.PLAIN.with(new Schedule(null, NOW, null, null));
        Behaviour moved = Behaviour.PLAIN.with(new Schedule(null, NOW, null, "https://shop.example/over"));
        Behaviour shown = new Behaviour(
                Schedule.ALWAYS, Utm.NONE, false, false, false, new Preview("Offer", null, null), List.of(), List.of());
        ImaginedVisit get = visit("GET", ON_A_PHONE, null, null);
        ImaginedVisit chat = visit("GET", Map.of("User-Agent", "Slackbot 1.0"), null, null);
        return Stream.of(
                Arguments.of(plain.stopped(Outcome.SUSPENDED), get, "account-suspended", 410, "suspended"),
                Arguments.of(plain.stopped(Outcome.BLOCKED), get, "blocked", 410, "blocked"),
                Arguments.of(plain.stopped(Outcome.ARCHIVED), get, "archived", 410, "archived"),
                Arguments.of(plain, visit("POST", ON_A_PHONE, null, null), "method", 405, "wrong-method"),
                Arguments.of(link(later), get, "not-started", 404, "not-started"),
                Arguments.of(link(over), get, "expired", 410, "expired"),
                Arguments.of(link(moved), get, "expired", 302, "expired"),
                Arguments.of(plain.with(false, "hash", null, FACTS), get, "password", 200, "locked"),
                Arguments.of(link(shown), chat, "link-preview", 200, "followed"),
                Arguments.of(plain.with(true, null, null, FACTS), get, "cap", 410, "exhausted"),
                Arguments.of(plain, get, "answer", 302, "followed"));
    }

    @ParameterizedTest
    @MethodSource("stopped")
    void the_decision_that_settles_it_is_the_last_that_is_told(
            LinkSnapshot link, ImaginedVisit visit, String decision, int status, String outcome) {
        Explanation told = explain(visit, link);

        assertThat(told.decisions()).last().isEqualTo(new ToldDecision(decision, true));
        assertThat(told.decisions()).filteredOn(ToldDecision::stops).hasSize(1);
        assertThat(told.status()).isEqualTo(status);
        assertThat(told.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_cap_that_is_not_used_up_is_not_taken_from() {
        LinkSnapshot link = link(Behaviour.PLAIN.with(new Schedule(null, null, 1, null)));

        assertThat(explain(visit("GET", ON_A_PHONE, null, null), link).outcome())
                .isEqualTo("followed");
    }

    @Test
    void the_visit_takes_place_when_it_says() {
        LinkSnapshot link = link(Behaviour.PLAIN.with(new Schedule(null, NOW, null, null)));

        Explanation told = explain(new ImaginedVisit(null, ON_A_PHONE, null, null, NOW.minusMillis(1)), link);

        assertThat(told.outcome()).isEqualTo("followed");
    }

    @Test
    void what_no_visit_can_be_is_refused() {
        assertThatThrownBy(() ->
                        new ImaginedVisit("BREW", Map.of("Cookie", "x".repeat(8193)), "x".repeat(8193), "XX", null))
                .isInstanceOfSatisfying(ValidationFailedException.class, refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.field())
                        .containsExactly("method", "country", "query", "headers"));
    }

    private Explanation explain(ImaginedVisit visit, LinkSnapshot link) {
        return explainer.explain(visit, link, NOW);
    }

    private static ImaginedVisit visit(
            @Nullable String method, Map<String, String> headers, @Nullable String query, @Nullable String country) {
        return new ImaginedVisit(method, headers, query, country, null);
    }

    private static LinkSnapshot link(Behaviour behaviour) {
        return LinkSnapshot.of(
                        1,
                        AccountSnapshot.of(2),
                        302,
                        new RedirectTarget(new Destination("https://shop.example/p#top")),
                        behaviour)
                .with(false, null, null, FACTS);
    }

    private static Behaviour ruled(Rule... rules) {
        return new Behaviour(Schedule.ALWAYS, Utm.NONE, false, false, false, Preview.NONE, List.of(rules), List.of());
    }

    private static Condition country(String... codes) {
        return new Condition(List.of(), List.of(), List.of(codes), List.of(), Map.of(), List.of(), null, null);
    }

    /** What an explanation must not go near. */
    private static final class Untouched implements SnapshotSource, UnlockTries {
        @Override
        public Map<AddressKey, ItemSnapshot> load(List<AddressKey> addresses) {
            throw new AssertionError("the cache was asked");
        }

        @Override
        public List<DomainSnapshot> domains() {
            throw new AssertionError("the cache was asked");
        }

        @Override
        public boolean begin(long linkId, String address, String key) {
            throw new AssertionError("a password was tried");
        }

        @Override
        public void succeeded(long linkId, String address, String key) {
            throw new AssertionError("a password was tried");
        }
    }
}
