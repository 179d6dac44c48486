package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.tests.Recount.Count;
import io.smartlink.tests.VisitSenders.Sent;
import jakarta.json.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares every figure that the API reports with a recount of what was sent. */
final class EveryVisitCounts {
    private static final Duration CAUGHT_UP = Duration.ofMinutes(5);
    private static final int MOST_VALUES = 200;

    private final Api api;
    private final Recount sent;
    private final String span;

    EveryVisitCounts(Api api, List<Sent> sent) {
        this.api = api;
        this.sent = new Recount(sent);
        Instant first = sent.stream().map(Sent::quarter).min(Instant::compareTo).orElseThrow();
        this.span = "from=" + first.minus(Duration.ofHours(30)) + "&until=" + first.plus(Duration.ofHours(20));
    }

    /** Writes down what was sent, a line each, for who looks for a difference. */
    void write(Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Sent one : sent.sent()) {
                out.write(one.quarter() + " " + one.visit());
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until as many are counted as were sent; more would be found by what follows. */
    void awaitAll() {
        long all = sent.count().visits();
        await("all " + all + " visits are counted")
                .atMost(CAUGHT_UP)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> get("summary", "").getJsonNumber("total").longValue() >= all);
    }

    /** @param scope of the query, such as {@code &linkId=...}; empty for the account */
    void summary(String scope, Predicate<GeneratedVisit> within) {
        Recount mine = sent.where(within);
        JsonObject summary = get("summary", scope);
        Count people = mine.traffic("people").count();
        assertThat(Stream.of(
                                "clicks",
                                "scans",
                                "uniqueVisitors",
                                "views",
                                "bots",
                                "previews",
                                "prefetches",
                                "excluded",
                                "total")
                        .map(name -> summary.getJsonNumber(name).longValue()))
                .as("summary %s", scope)
                .containsExactly(
                        people.visits(),
                        mine.traffic("people").scans(),
                        people.uniqueVisitors(),
                        0L,
                        mine.traffic("bots").count().visits(),
                        mine.traffic("previews").count().visits(),
                        mine.traffic("prefetches").count().visits(),
                        0L,
                        mine.count().visits());
    }

    void timeseries(String scope, String traffic, Predicate<GeneratedVisit> within) {
        Recount mine = sent.where(within).traffic(traffic);
        assertThat(buckets(scope + "&bucket=hour&traffic=" + traffic))
                .as("hours %s %s", scope, traffic)
                .isEqualTo(mine.hours());
        for (String zone : List.of("UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns")) {
            assertThat(buckets(scope + "&bucket=day&timeZone=" + zone + "&traffic=" + traffic))
                    .as("days %s %s %s", zone, scope, traffic)
                    .isEqualTo(mine.days(ZoneId.of(zone)));
        }
    }

    private Map<String, Count> buckets(String query) {
        Map<String, Count> counts = new TreeMap<>();
        for (JsonObject bucket :
                get("timeseries", query).getJsonArray("buckets").getValuesAs(JsonObject.class)) {
            if (bucket.getInt("visits") > 0) {
                counts.put(Instant.parse(bucket.getString("at")).toString(), count(bucket));
            }
        }
        return counts;
    }

    void breakdown(String dimension, String scope, String traffic, Predicate<GeneratedVisit> within) {
        Recount mine = sent.where(within).traffic(traffic);
        JsonObject answer =
                get("breakdown", scope + "&dimension=" + dimension + "&traffic=" + traffic + "&limit=" + MOST_VALUES);
        List<Map.Entry<String, Count>> expected =
                new ArrayList<>(mine.by(dimension).entrySet());
        expected.sort(Map.Entry.<String, Count>comparingByValue((a, b) -> Long.compare(b.visits(), a.visits()))
                .thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<String, Count>> top = expected.subList(0, Math.min(MOST_VALUES, expected.size()));
        assertThat(answer.getJsonArray("items").getValuesAs(JsonObject.class))
                .as("%s %s %s", dimension, scope, traffic)
                .extracting(item -> Map.entry(item.getString("value"), count(item)))
                .containsExactlyElementsOf(top);
        assertThat(answer.getJsonNumber("other").longValue())
                .as("other of %s %s %s", dimension, scope, traffic)
                .isEqualTo(mine.count().visits()
                        - top.stream()
                                .mapToLong(item -> item.getValue().visits())
                                .sum());
    }

    private static Count count(JsonObject item) {
        return new Count(
                item.getJsonNumber("visits").longValue(),
                item.getJsonNumber("uniqueVisitors").longValue());
    }

    private JsonObject get(String report, String query) {
        Answer answer = api.get("/analytics/" + report + "?" + span + query);
        assertThat(answer.status()).as("%s: %s", query, answer).isEqualTo(200);
        return answer.json();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
