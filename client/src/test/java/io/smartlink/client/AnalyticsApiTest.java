package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.client.problem.NotFoundProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalyticsApiTest {
    private static final String COUNTS = """
            "clicks": 1, "scans": 0, "views": 0, "uniqueVisitors": 1, "newVisits": 1, "returningVisits": 0, "bots": 0,
            "previews": 0, "prefetches": 0, "excluded": 0, "total": 1""";

    private final FakeApi api = new FakeApi();
    private final SmartlinkClient client = SmartlinkClient.at(api.uri(), "sl_test");

    @AfterEach
    void stop() {
        client.close();
        api.close();
    }

    @Test
    void compares_with_the_period_before() {
        api.answers(200, "{\"resolution\": \"utcDay\", %s, \"previous\": {%s}}".formatted(COUNTS, COUNTS));

        VisitSummary summary = client.analytics().summary(new VisitFilter(), "previous");

        VisitSummary previous = new VisitSummary(1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, null, null);
        assertThat(summary).isEqualTo(new VisitSummary(1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, "utcDay", previous));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/analytics/summary?compare=previous");
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void every_dimension_is_a_filter(Dimension dimension) {
        api.answers(200, "{\"resolution\": \"exact\", \"buckets\": []}");

        client.analytics().timeSeries(new VisitFilter().where(dimension, "a&b"));

        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/analytics/timeseries?" + dimension.word() + "=a%26b");
    }

    @Test
    void asks_for_visits_without_a_value() {
        api.answers(200, "{\"resolution\": \"exact\", \"buckets\": []}");

        client.analytics().timeSeries(new VisitFilter().where(Dimension.COUNTRY, ""));

        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/analytics/timeseries?country=");
    }

    @Test
    void reads_a_report() {
        api.answers(200, """
                {"resolution": "exact", "summary": {%s}, "previous": {%s},
                 "buckets": [{"at": "2026-11-01T23:00:00Z", "visits": 1, "uniqueVisitors": 1}],
                 "breakdowns": {"country": {"resolution": "exact",
                   "items": [{"value": "DE", "visits": 1, "uniqueVisitors": 1}], "other": 0}},
                 "weekdayHours": [[0, 1], [2, 3]]}
                """.formatted(COUNTS, COUNTS));

        VisitReport report = client.analytics().report("country", 5, new VisitFilter().link("0abc"));

        assertThat(report.summary().clicks()).isEqualTo(1);
        assertThat(report.previous().clicks()).isEqualTo(1);
        assertThat(report.by(Dimension.COUNTRY).items()).containsExactly(new Breakdown.Item("DE", 1, 1, null, null));
        assertThat(report.weekdayHours()).containsExactly(List.of(0L, 1L), List.of(2L, 3L));
        assertThatThrownBy(() -> report.by(Dimension.CITY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/analytics/report?")
                .contains("dimensions=country", "limit=5", "linkId=0abc");
    }

    @Test
    void reads_orphans() {
        api.answers(200, """
                {"outcomes": {"notFound": 3, "expired": 1},
                 "notFound": {"resolution": "exact",
                   "items": [{"value": "nowhere", "visits": 3, "uniqueVisitors": 2}], "other": 0},
                 "expired": {"resolution": "exact", "items": [], "other": 1}}
                """);

        Orphans orphans = client.analytics().orphans(Instant.parse("2026-11-01T00:00:00Z"), null, 10);

        assertThat(orphans.outcomes()).isEqualTo(Map.of("notFound", 3L, "expired", 1L));
        assertThat(orphans.notFound().items()).containsExactly(new Breakdown.Item("nowhere", 3, 2, null, null));
        assertThat(api.lastAsked().target())
                .contains("limit=10")
                .containsPattern("from=2026-11-01T00(:|%3A)00(:|%3A)00Z")
                .doesNotContain("until");
    }

    @Test
    void reads_what_is_going_on() {
        api.answers(200, """
                {"until": "2026-11-01T10:00:30Z",
                 "minutes": [{"at": "2026-11-01T10:00:00Z", "visits": 1, "uniqueVisitors": 1}], "people": 1,
                 "latest": [{"at": "2026-11-01T10:00:01Z", "domain": "go.example", "link": "0abc", "slug": "a",
                   "verdict": "person", "channel": null, "referrer": null, "country": "DE", "city": null,
                   "device": "mobile", "browser": "Firefox", "os": "android"}]}
                """);

        LiveVisits live = client.analytics().live(new VisitFilter());

        assertThat(live.people()).isEqualTo(1);
        assertThat(live.latest()).extracting(LiveVisits.Visit::country).containsExactly("DE");
        assertThat(live.latest()).extracting(LiveVisits.Visit::channel).containsOnlyNulls();
    }

    @Test
    void streams_the_visits_themselves() throws IOException {
        api.answers(200, "text/csv;charset=utf-8", "at,domain\r\n", Map.of());

        try (InputStream file = client.analytics().visits("csv", new VisitFilter().traffic("all"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("at,domain\r\n");
        }
        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/analytics/visits?")
                .contains("format=csv", "traffic=all");
    }

    @Test
    void a_refused_file_is_a_problem() {
        api.answers(404, "application/problem+json", """
                {"type": "https://smartlink.example/problems/not-found", "title": "Not found", "status": 404,
                 "detail": "There is no such link.", "instance": "/api/v1/analytics/visits"}
                """, Map.of());

        assertThatThrownBy(() -> client.analytics().visits("csv", new VisitFilter().link("0abc")))
                .isInstanceOf(NotFoundProblemException.class);
    }
}
