package io.smartlink.click.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.click.origin.Origin;
import io.smartlink.click.spool.Visits;
import io.smartlink.link.rule.Utm;
import io.smartlink.redirect.choice.Selection;
import io.smartlink.visit.Programs;
import io.smartlink.visit.Verdict;
import io.smartlink.visit.adapter.CrawlerList;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClickEnricherTest {
    private static final ClickEnricher ENRICHER = new ClickEnricher(new Programs(CrawlerList.read()));

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
        assertThat(texts(visit).get(Kind.BROWSER)).isEqualTo(family);
    }

    @Test
    void calls_a_visit_without_user_agent_a_bot() {
        assertThat(enrich(null, null, null, null).verdict()).isEqualTo(Verdict.BOT);
        assertThat(texts(enrich(null, null, null, null))).containsEntry(Kind.REASON, "no user agent");
    }

    @Test
    void gives_the_reason_of_a_verdict_and_none_for_people() {
        assertThat(texts(enrich("curl/8.5.0", null, null, null))).containsEntry(Kind.REASON, "crawler curl");
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
                new Origin(5L),
                Visits.BROWSER,
                null,
                null,
                null,
                null,
                Selection.NONE,
                Utm.NONE));

        assertThat(visit.at()).isEqualTo(Instant.ofEpochMilli(Visits.AT));
        assertThat(visit.domainId()).isEqualTo(1);
        assertThat(visit.accountId()).isEqualTo(2);
        assertThat(visit.linkId()).isEqualTo(3);
        assertThat(visit.outcome()).isEqualTo(4);
        assertThat(visit.visitor()).isEqualTo(5);
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
                Origin.UNKNOWN,
                userAgent,
                referrer,
                null,
                purpose,
                query,
                Selection.NONE,
                Utm.NONE));
    }
}
