package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.Breakdown;
import io.smartlink.client.Dimension;
import io.smartlink.client.Link;
import io.smartlink.client.LiveVisits;
import io.smartlink.client.NewLink;
import io.smartlink.client.Orphans;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.TimeSeries;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitReport;
import io.smartlink.client.VisitSummary;
import io.smartlink.client.problem.NotFoundProblemException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API says about visits: figures, files, and what it refuses. Each test has an account of its own. */
@ExtendWith(Shared.class)
class AnalyticsIT {
    private static final Duration COUNTED = Duration.ofSeconds(20);
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final Installation smartlink;
    private Api api;
    private SmartlinkClient client;

    AnalyticsIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeEach
    void open_an_account() {
        String key = smartlink.account("pro").apiKey();
        api = smartlink.api(key);
        client = smartlink.client(key);
    }

    @Test
    void a_report_tells_the_same_as_each_question_alone() {
        Link link = visited();

        VisitReport report =
                client.analytics().report("browser,utmSource,referrer,verdict", 10, new VisitFilter().link(link.id()));

        VisitSummary summary = report.summary();
        assertThat(summary.clicks()).isEqualTo(3);
        assertThat(summary.bots()).isEqualTo(1);
        assertThat(summary.scans()).isEqualTo(1);
        assertThat(summary.uniqueVisitors()).isEqualTo(2);
        assertThat(summary.newVisits()).isEqualTo(2);
        assertThat(summary.returningVisits()).isEqualTo(1);
        assertThat(report.resolution()).isEqualTo("exact");
        assertThat(report.previous().total()).isZero();
        assertThat(report.by(Dimension.BROWSER))
                .isEqualTo(client.analytics().breakdown("browser", 10, new VisitFilter().link(link.id())));
        assertThat(report.by(Dimension.BROWSER).items()).hasSize(2);
        assertThat(report.by(Dimension.UTM_SOURCE).items())
                .containsExactly(new Breakdown.Item("=1+1", 2, 1, null, null));
        assertThat(report.by(Dimension.UTM_SOURCE).other()).isEqualTo(1);
        assertThat(report.buckets().stream()
                        .mapToLong(TimeSeries.Bucket::visits)
                        .sum())
                .isEqualTo(3);
        assertThat(report.weekdayHours().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void a_value_of_a_breakdown_is_a_filter_and_so_is_its_absence() {
        Link link = visited();

        assertThat(clicks(new VisitFilter().where(Dimension.UTM_SOURCE, "=1+1")))
                .isEqualTo(2);
        assertThat(clicks(new VisitFilter().where(Dimension.UTM_SOURCE, ""))).isEqualTo(1);
        assertThat(clicks(new VisitFilter().where(Dimension.UTM_SOURCE, "=1"))).isZero();
        assertThat(clicks(new VisitFilter().where(Dimension.REFERRER, "news.example")))
                .isEqualTo(2);
        assertThat(clicks(new VisitFilter().where(Dimension.LINK, link.id()))).isEqualTo(3);
        assertThat(clicks(new VisitFilter().where(Dimension.LINK, link.id()).where(Dimension.UTM_SOURCE, "")))
                .isEqualTo(1);
        assertThat(clicks(new VisitFilter().domain(Installation.DOMAIN))).isEqualTo(3);
        assertThat(clicks(new VisitFilter().domain("nobody.example"))).isZero();
        assertThat(clicks(new VisitFilter().tag("nobody"))).isZero();
        assertThat(client.analytics()
                        .summary(new VisitFilter().where(Dimension.VERDICT, "bot"))
                        .total())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void every_dimension_is_answered_even_to_hostile_values(Dimension dimension) {
        String word = dimension.word();
        String good = dimension == Dimension.VERDICT ? "bot" : dimension == Dimension.CHANNEL ? "email" : "%27%25--";

        assertThat(api.get("/analytics/breakdown?dimension=" + word).status()).isEqualTo(200);
        assertThat(api.get("/analytics/report?dimensions=" + word).status()).isEqualTo(200);
        assertThat(api.get("/analytics/summary?" + word + "=" + good).status()).isEqualTo(200);
        assertThat(api.get("/analytics/summary?" + word + "=").status()).isEqualTo(200);
        Answer refused = api.get("/analytics/summary?" + word + "=a%00b");
        assertThat(refused.status()).isIn(422, 400);
    }

    @ParameterizedTest
    @CsvSource({
        "summary?linkID=x, linkID",
        "summary?compare=year, compare",
        "summary?traffic=aliens, traffic",
        "summary?verdict=alien, verdict",
        "summary?channel=pigeon, channel",
        "summary?from=yesterday, from",
        "summary?until=1, until",
        "summary?from=2026-01-01T00:00:00Z&until=2026-01-01T00:00:00Z, from",
        "summary?from=2010-01-01T00:00:00Z, from",
        "summary?domain=a.example&tag=b, linkId",
        "summary?country=DE&country=AT, country",
        "timeseries?bucket=minute, bucket",
        "timeseries?timeZone=Mars/Olympus, timeZone",
        "timeseries?from=2022-01-01T00:00:00Z&until=2026-01-01T00:00:00Z&bucket=hour, bucket",
        "timeseries?format=xml, format",
        "timeseries?compare=previous, compare",
        "breakdown?limit=5, dimension",
        "breakdown?dimension=colour, dimension",
        "breakdown?dimension=city&limit=201, limit",
        "breakdown?dimension=city&limit=0, limit",
        "report?dimensions=city;browser, dimensions",
        "report?dimension=city, dimension",
        "orphans?linkId=x, linkId",
        "orphans?limit=-1, limit",
        "live?from=2026-01-01T00:00:00Z, from",
        "visits?format=json, format",
        "visits?bucket=day, bucket"
    })
    void what_means_nothing_is_refused_by_name(String query, String field) {
        Answer answer = api.get("/analytics/" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.faults()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "timeseries", "breakdown", "report", "live", "visits"})
    void what_is_another_accounts_is_not_found(String operation) {
        Link theirs = smartlink.client().links().create(NewLink.to("https://example.com/"));
        String dimension = operation.equals("breakdown") ? "&dimension=city" : "";

        for (String scope : List.of(
                "linkId=" + theirs.id(), "linkId=0000000000000", "linkId=x", "qrCodeId=0000000000000", "bioPageId=x")) {
            Answer answer = api.get("/analytics/" + operation + "?" + scope + dimension);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
        assertThatThrownBy(() -> client.analytics().visits("csv", new VisitFilter().link(theirs.id())))
                .isInstanceOf(NotFoundProblemException.class);
    }

    @Test
    void a_summary_is_compared_with_the_period_before() {
        Link link = visited();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        VisitFilter later = new VisitFilter().link(link.id()).from(now).until(now.plus(Duration.ofDays(1)));

        VisitSummary summary = client.analytics().summary(later, "previous");

        assertThat(summary.total()).isZero();
        assertThat(summary.previous()).isNotNull();
        assertThat(summary.previous().clicks()).isEqualTo(3);
        assertThat(client.analytics().summary(later).previous()).isNull();
    }

    @Test
    void what_goes_on_is_told_live() {
        Link link = visited();

        LiveVisits live = client.analytics().live(new VisitFilter().link(link.id()));

        assertThat(live.minutes()).hasSize(30);
        assertThat(live.minutes().stream().mapToLong(TimeSeries.Bucket::visits).sum())
                .isEqualTo(3);
        assertThat(live.latest()).hasSize(4).allSatisfy(visit -> {
            assertThat(visit.link()).isEqualTo(link.id());
            assertThat(visit.slug()).isEqualTo(link.slug());
            assertThat(visit.domain()).isEqualTo(Installation.DOMAIN);
        });
        assertThat(live.latest()).extracting(LiveVisits.Visit::verdict).contains("person", "bot");
    }

    @Test
    void visits_that_led_nowhere_are_kept_apart() {
        JsonObject link = api.link("{\"destination\": \"https://example.com/\", \"archived\": true}");
        smartlink.visit("/" + link.getString("slug"));

        await().atMost(COUNTED)
                .until(() ->
                        client.analytics().orphans(null, null, null).outcomes().get("archived") == 1);
        Orphans orphans = client.analytics().orphans(null, null, 10);
        assertThat(orphans.outcomes()).hasSize(8).containsEntry("notFound", 0L).containsEntry("expired", 0L);
        assertThat(orphans.notFound().items()).isEmpty();
        assertThat(clicks(new VisitFilter())).isZero();
    }

    /** They belong to no account, and an installation with no other domain has none but these. */
    @Test
    void who_runs_the_installation_sees_what_was_not_found_on_the_default_domain() {
        String path = "/nowhere/" + Api.unique();
        Instant from = Instant.now().minusSeconds(1);
        smartlink.visit(path);
        smartlink.visit(path);

        await().atMost(COUNTED).untilAsserted(() -> assertThat(smartlink
                        .client()
                        .analytics()
                        .orphans(from, null, 200)
                        .notFound()
                        .items())
                .extracting(Breakdown.Item::value, Breakdown.Item::visits)
                .contains(tuple(path, 2L)));
        assertThat(client.analytics().orphans(from, null, 200).outcomes()).containsEntry("notFound", 0L);
    }

    @Test
    void csv_can_be_read_by_others_and_runs_nothing() throws IOException {
        Link link = visited();

        List<Map<String, String>> rows =
                CsvReader.read(file("csv", new VisitFilter().link(link.id()).traffic("all")));

        assertThat(rows).hasSize(4);
        assertThat(rows).extracting(row -> Instant.parse(row.get("at"))).isSorted();
        assertThat(rows.get(0))
                .containsEntry("utmSource", "'=1+1")
                .containsEntry("visitor", "new")
                .containsEntry("referrer", "news.example")
                .containsEntry("scan", "false")
                .containsEntry("outcome", "followed")
                .containsEntry("link", link.id())
                .containsEntry("slug", link.slug())
                .containsEntry("domain", Installation.DOMAIN);
        assertThat(rows.get(1)).containsEntry("utmTerm", "say \"hi\", all").containsEntry("visitor", "returning");
        assertThat(rows).extracting(row -> row.get("verdict")).containsExactly("person", "person", "person", "bot");
        assertThat(rows.get(0).keySet()).hasSize(29).doesNotContain("address", "hash");
        Answer answer = api.get("/analytics/visits?linkId=" + link.id());
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"smartlink-visits-\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    }

    @Test
    void ndjson_is_an_object_a_line() throws IOException {
        Link link = visited();

        List<JsonObject> rows = file("ndjson", new VisitFilter().link(link.id()))
                .lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getString("utmSource")).isEqualTo("=1+1");
        assertThat(rows.get(0).isNull("utmContent")).isTrue();
        assertThat(rows.get(2).getBoolean("scan")).isTrue();
        assertThat(api.get("/analytics/visits/?format=ndjson").header("Content-Type"))
                .startsWith("application/x-ndjson");
    }

    @Test
    void figures_come_as_csv_too() {
        Link link = visited();

        Answer sources = api.get("/analytics/breakdown?dimension=utmSource&format=csv&linkId=" + link.id());
        Answer days = api.get("/analytics/timeseries?format=csv&linkId=" + link.id());

        assertThat(CsvReader.read(sources.text()))
                .containsExactly(Map.of("value", "'=1+1", "visits", "2", "uniqueVisitors", "1"));
        assertThat(CsvReader.read(days.text()).stream()
                        .mapToInt(day -> Integer.parseInt(day.get("visits")))
                        .sum())
                .isEqualTo(3);
        assertThat(days.header("Content-Disposition")).contains("smartlink-timeseries-");
    }

    @Test
    void an_export_without_visits_has_its_header() throws IOException {
        assertThat(CsvReader.read(file("csv", new VisitFilter()))).isEmpty();
        assertThat(file("csv", new VisitFilter())).startsWith("at,domain,link,");
        assertThat(file("ndjson", new VisitFilter())).isEmpty();
    }

    private long clicks(VisitFilter filter) {
        return client.analytics().summary(filter).clicks();
    }

    private String file(String format, VisitFilter filter) throws IOException {
        try (InputStream file = client.analytics().visits(format, filter)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A link with two visits of one person, a scan of another and a bot's, in that order. */
    private Link visited() {
        UtcDay.awayFromItsEnd();
        Link link = client.links().create(NewLink.to("https://example.com/"));
        String path = "/" + link.slug();
        send(path + "?utm_source=%3D1%2B1&utm_term=a", Request.CHROME, "https://news.example/a");
        send(path + "?utm_source=%3D1%2B1&utm_term=say%20%22hi%22%2C%20all", Request.CHROME, "https://news.example/b");
        send(path + "?sl_qr=1", FIREFOX, "");
        send(path, "curl/8.5.0", "");
        await().atMost(COUNTED)
                .until(() -> client.analytics()
                                .summary(new VisitFilter().link(link.id()))
                                .total()
                        == 4);
        return link;
    }

    private void send(String path, String agent, String referrer) {
        Request request = Request.get(path).host(Installation.DOMAIN).with("User-Agent", agent);
        if (!referrer.isEmpty()) {
            request.with("Referer", referrer);
        }
        assertThat(request.send(smartlink.httpPort()).status()).isEqualTo(302);
        nextMillisecond();
    }

    /** Visits of one millisecond have no order among themselves. */
    private static void nextMillisecond() {
        long now = System.currentTimeMillis();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> System.currentTimeMillis() > now);
    }
}
