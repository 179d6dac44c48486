package io.smartlink.click.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.click.origin.Origin;
import io.smartlink.click.spool.Visits;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Location;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Verdict;
import io.smartlink.visit.adapter.CrawlerList;
import io.smartlink.visit.adapter.ReferrerList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClickEnricherTest {
    private static final ClickEnricher ENRICHER =
            new ClickEnricher(new Programs(CrawlerList.read()), ReferrerList.read());

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', PERSON, Firefox",
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', PERSON, Chrome",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1', PERSON, Mobile Safari",
        "curl/8.5.0, BOT, curl",
        "'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', BOT, Googlebot",
        "'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)', PREVIEW, FacebookBot",
        "'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/131.0.0.0 Safari/537.36', BOT, HeadlessChrome",
        "quite something else, PERSON,",
    })
    void tells_who_came_and_with_what(String userAgent, Verdict verdict, @Nullable String family) {
        EnrichedVisit visit = enrich(userAgent, null, null, null);

        assertThat(visit.verdict()).isEqualTo(verdict);
        assertThat(browser(texts(visit).get(Kind.PROGRAM))).isEqualTo(family);
    }

    private static @Nullable String browser(@Nullable String program) {
        String browser = program == null ? "" : program.split("\t", -1)[1];
        return browser.isEmpty() ? null : browser;
    }

    @Test
    void calls_a_visit_without_user_agent_a_bot() {
        assertThat(enrich(null, null, null, null).verdict()).isEqualTo(Verdict.BOT);
        assertThat(texts(enrich(null, null, null, null))).containsEntry(Kind.REASON, "no user agent");
    }

    @Test
    void gives_the_reason_of_a_verdict_and_none_for_people() {
        assertThat(texts(enrich("curl/8.5.0", null, null, null)))
                .containsEntry(Kind.REASON, "crawler curl (list 1.60.0)");
        assertThat(texts(enrich(Visits.BROWSER, null, "prefetch", null))).containsEntry(Kind.REASON, "prefetch");
        assertThat(texts(enrich(Visits.BROWSER, null, null, null))).doesNotContainKey(Kind.REASON);
    }

    @Test
    void reads_referrer_campaign_and_scan() {
        EnrichedVisit visit = enrich(
                Visits.BROWSER,
                "https://News.example/x",
                null,
                "sl_qr=1&utm_source=s&utm_medium=m&utm_campaign=c&utm_term=t&utm_content=o");

        assertThat(visit.scan()).isTrue();
        assertThat(texts(visit))
                .containsEntry(Kind.REFERRER_HOST, "news.example")
                .containsEntry(Kind.UTM_SOURCE, "s")
                .containsEntry(Kind.UTM_MEDIUM, "m")
                .containsEntry(Kind.UTM_CAMPAIGN, "c")
                .containsEntry(Kind.UTM_TERM, "t")
                .containsEntry(Kind.UTM_CONTENT, "o");
    }

    @Test
    void keeps_the_numbers() {
        EnrichedVisit visit = ENRICHER.enrich(new QueuedVisit(
                Visits.AT,
                1,
                2,
                3,
                4,
                false,
                false,
                false,
                new Origin(5L, Location.UNKNOWN),
                Visits.BROWSER,
                null,
                null,
                null,
                null,
                Selection.NONE,
                Utm.NONE,
                null));

        assertThat(visit.at()).isEqualTo(Instant.ofEpochMilli(Visits.AT));
        assertThat(visit.domainId()).isEqualTo(1);
        assertThat(visit.accountId()).isEqualTo(2);
        assertThat(visit.linkId()).isEqualTo(3);
        assertThat(visit.outcome()).isEqualTo(4);
        assertThat(visit.visitor()).isEqualTo(5);
    }

    @Test
    void reads_program_language_channel_place_and_path() {
        EnrichedVisit visit = ENRICHER.enrich(new QueuedVisit(
                Visits.AT,
                1,
                2,
                0,
                2,
                false,
                false,
                false,
                new Origin(null, new Location("GB", "GB-ENG", "Boxford")),
                Visits.BROWSER,
                "https://l.facebook.com/",
                "de-AT,de;q=0.9",
                null,
                null,
                Selection.NONE,
                new Utm(null, "email", null, null, null),
                "/no/such"));

        assertThat(visit.channel()).isEqualTo(Channel.EMAIL);
        assertThat(texts(visit))
                .containsEntry(Kind.PROGRAM, "desktop\tChrome\t131\tlinux\t")
                .containsEntry(Kind.LANGUAGE, "de")
                .containsEntry(Kind.COUNTRY, "GB")
                .containsEntry(Kind.REGION, "GB-ENG")
                .containsEntry(Kind.CITY, "Boxford")
                .containsEntry(Kind.UTM_MEDIUM, "email")
                .containsEntry(Kind.PATH, "/no/such");
    }

    /** What comes out of the spool is cut to some thousand characters; nothing here rests on that. */
    @ParameterizedTest
    @MethodSource
    void takes_whatever_a_visitor_sends(String hostile) {
        EnrichedVisit visit = ENRICHER.enrich(new QueuedVisit(
                Visits.AT,
                1,
                2,
                0,
                2,
                false,
                false,
                false,
                new Origin(null, new Location("GB", hostile, hostile)),
                hostile,
                "https://" + hostile,
                hostile,
                hostile,
                "utm_source=" + hostile + "&" + hostile,
                new Selection(hostile, hostile, hostile, hostile),
                Utm.NONE,
                "/" + hostile));

        assertThat(visit.texts().values()).allSatisfy(text -> {
            assertThat(text.text())
                    .hasSizeLessThanOrEqualTo(VisitText.MAX_LENGTH)
                    .doesNotContain("\u0000", "\ufffd");
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text.text()))
                    .isTrue();
        });
    }

    static Stream<String> takes_whatever_a_visitor_sends() {
        return Stream.of(
                "\u0000",
                "a\u0000b",
                "\ud800",
                "\udc00\ud800x",
                "\u00ff\u00fe\u00c3(",
                "%00%ff%c3%28%ed%a0%80",
                "x".repeat(65_536),
                "\ud83d\ude00".repeat(32_768),
                "a=b&".repeat(10_000),
                "utm_source=x&".repeat(10_000),
                ",;q=".repeat(10_000),
                "(".repeat(65_536),
                "Mozilla/5.0 (".repeat(5_000),
                "\t\n\r\u2028\u202e",
                ".".repeat(65_536),
                "%".repeat(65_536));
    }

    private static Map<Kind, String> texts(EnrichedVisit visit) {
        return visit.texts().values().stream().collect(Collectors.toMap(VisitText::kind, VisitText::text));
    }

    private static EnrichedVisit enrich(
            @Nullable String userAgent, @Nullable String referrer, @Nullable String purpose, @Nullable String query) {
        return ENRICHER.enrich(new QueuedVisit(
                Visits.AT,
                1,
                2,
                3,
                1,
                false,
                false,
                false,
                Origin.UNKNOWN,
                userAgent,
                referrer,
                null,
                purpose,
                query,
                Selection.NONE,
                Utm.NONE,
                null));
    }
}
