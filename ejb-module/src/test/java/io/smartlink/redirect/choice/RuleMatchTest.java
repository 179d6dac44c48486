package io.smartlink.redirect.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.rule.Condition;
import io.smartlink.link.rule.Rule;
import io.smartlink.platform.AddressRanges;
import io.smartlink.visit.Location;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Visit;
import io.smartlink.visit.adapter.CrawlerList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMatchTest {
    private static final Instant NOW = Instant.parse("2027-01-31T12:00:00Z");
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private static final String IPAD = "Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
    private static final String PIXEL =
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/131.0.0.0 Mobile Safari/537.36";
    private static final String GALAXY_TAB = "Mozilla/5.0 (Linux; Android 14; SM-X710) AppleWebKit/537.36 (KHTML, like"
            + " Gecko) Chrome/131.0.0.0 Safari/537.36";
    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like"
            + " Gecko) Chrome/131.0.0.0 Safari/537.36";
    private static final String MAC =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like"
                    + " Gecko) Version/17.6 Safari/605.1.15";
    private static final Map<String, String> AGENTS = Map.of(
            "iphone", IPHONE, "ipad", IPAD, "pixel", PIXEL, "galaxy-tab", GALAXY_TAB, "windows", WINDOWS, "mac", MAC);
    private static final VisitorFacts FACTS = new VisitorFacts(
            new Programs(CrawlerList.read()), address -> Location.of(address.equals("203.0.113.7") ? "DE" : null));

    @ParameterizedTest
    @CsvSource({
        "iphone, mobile, ios",
        "ipad, tablet, ios",
        "pixel, mobile, android",
        "galaxy-tab, tablet, android",
        "windows, desktop, windows",
        "mac, desktop, macos"
    })
    void tells_device_and_system(String agent, String device, String os) {
        Visit visit = visit(AGENTS.get(agent), null, null, null);

        assertThat(first(visit, rule("device", when(List.of(device), List.of(), List.of(), List.of()))))
                .isEqualTo("device");
        assertThat(first(visit, rule("os", when(List.of(), List.of(os), List.of(), List.of()))))
                .isEqualTo("os");
        for (String other : Condition.DEVICES) {
            if (!other.equals(device)) {
                assertThat(first(visit, rule("x", when(List.of(other), List.of(), List.of(), List.of()))))
                        .isNull();
            }
        }
    }

    @Test
    void every_condition_must_hold_and_the_first_rule_wins() {
        Visit visit = visit(IPHONE, "de-AT,en;q=0.5", "src=app&x", "https://www.news.example/a");
        Condition all = new Condition(
                List.of("mobile"),
                List.of("ios", "android"),
                List.of("AT", "DE"),
                List.of("de"),
                Map.of("src", "app", "x", ""),
                List.of("news.example"),
                NOW,
                NOW.plusSeconds(1));

        assertThat(first(
                        visit,
                        rule("all", all),
                        rule("later", when(List.of("mobile"), List.of(), List.of(), List.of()))))
                .isEqualTo("all");
        assertThat(first(
                        visit,
                        rule("none", when(List.of("mobile"), List.of("android"), List.of(), List.of())),
                        rule("later", when(List.of("mobile"), List.of(), List.of(), List.of()))))
                .isEqualTo("later");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de;de;true",
                "de-CH, en;de;true",
                "en, de;de;false",
                "en|q=0.4, de|q=0.9;de;true",
                "de|q=0;de;false",
                "de|q=0, fr|q=0.1;fr;true",
                "*;de;false",
                "den;de;false",
                "pt-BR;pt-br;true",
                "pt;pt-br;false",
                "DE|Q=1.000;de;true",
                "de|q=7;de;false",
                "|,,||q=;de;false"
            })
    void asks_for_the_language_that_the_visitor_ranks_highest(String header, String language, boolean holds) {
        Visit visit = visit(WINDOWS, header.replace('|', ';'), null, null);

        assertThat(first(visit, rule("l", when(List.of(), List.of(), List.of(), List.of(language)))) != null)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "999, true", "1000, false", "-1, false"})
    void a_window_contains_its_beginning_and_not_its_end(long millisAfterBeginning, boolean holds) {
        Condition window = new Condition(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                NOW.minusMillis(millisAfterBeginning),
                NOW.minusMillis(millisAfterBeginning).plusSeconds(1));

        assertThat(first(visit(WINDOWS, null, null, null), rule("w", window)) != null)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/x, true",
        "https://a.b.news.example, true",
        "https://fakenews.example/, false",
        "https://news.example.evil.example/, false",
        ", false"
    })
    void a_referrer_is_a_host_or_below_it(@Nullable String referrer, boolean holds) {
        Condition news = new Condition(
                List.of(), List.of(), List.of(), List.of(), Map.of(), List.of("News.example"), null, null);

        assertThat(first(visit(WINDOWS, null, null, referrer), rule("r", news)) != null)
                .isEqualTo(holds);
    }

    @Test
    void an_unknown_country_is_in_no_list() {
        Visit elsewhere = new Visit(
                NOW.toEpochMilli(), "GET", "h", "/x", null, "192.0.2.1", WINDOWS, null, null, null, false, null);

        assertThat(first(elsewhere, rule("c", when(List.of(), List.of(), List.of("DE"), List.of()))))
                .isNull();
    }

    @Test
    void a_trace_hears_every_condition_with_what_was_seen() {
        List<String> heard = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isHeard() {
                return true;
            }

            @Override
            public void condition(String name, String wanted, @Nullable String seen, boolean holds) {
                heard.add(name + " " + wanted + " " + seen + " " + holds);
            }

            @Override
            public void rule(String name, boolean holds, boolean decides) {
                heard.add(name + " " + holds + " " + decides);
            }
        };
        Visitor visitor = new Visitor(visit(IPHONE, "de", null, null), FACTS, AddressRanges.NONE);

        new RuleMatch(visitor, trace)
                .first(List.of(
                        rule("droid", when(List.of("mobile"), List.of("android"), List.of(), List.of())),
                        rule("german", when(List.of(), List.of(), List.of(), List.of("de"))),
                        rule("home", when(List.of(), List.of(), List.of("DE"), List.of()))));

        assertThat(heard)
                .containsExactly(
                        "device [mobile] mobile true",
                        "os [android] ios false",
                        "droid false false",
                        "language [de] de true",
                        "german true true",
                        "country [DE] DE true",
                        "home true false");
    }

    private static @Nullable String first(Visit visit, Rule... rules) {
        Visitor visitor = new Visitor(visit, FACTS, AddressRanges.NONE);
        Rule found = new RuleMatch(visitor, Trace.NONE).first(List.of(rules));
        return found == null ? null : found.name();
    }

    private static Rule rule(String name, Condition when) {
        return new Rule(name, when, "https://example.com/" + name);
    }

    private static Condition when(List<String> device, List<String> os, List<String> country, List<String> language) {
        return new Condition(device, os, country, language, Map.of(), List.of(), null, null);
    }

    private static Visit visit(
            @Nullable String agent, @Nullable String language, @Nullable String query, @Nullable String referrer) {
        return new Visit(
                NOW.toEpochMilli(),
                "GET",
                "h",
                "/x",
                query,
                "203.0.113.7",
                agent,
                referrer,
                language,
                null,
                false,
                null);
    }
}
