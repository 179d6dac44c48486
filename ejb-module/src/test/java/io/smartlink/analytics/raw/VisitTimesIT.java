package io.smartlink.analytics.raw;

import static io.smartlink.analytics.raw.VisitsForTests.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.VisitsForTests.Visited;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits over time on PostgreSQL, in time zones that make it hard: the same as counted by hand. */
class VisitTimesIT {
    private static VisitsForTests visits;

    @BeforeAll
    static void visits_around_both_changes_of_the_clocks() throws SQLException {
        visits = new VisitsForTests();
        visits.add(VisitsForTests.random(
                800, Instant.parse("2026-03-27T00:00:00Z"), Instant.parse("2026-03-31T00:00:00Z"), 1));
        visits.add(VisitsForTests.random(
                800, Instant.parse("2026-10-23T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"), 2));
    }

    @AfterAll
    static void close() throws Exception {
        visits.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "Europe/Berlin, 2026-03-28, 2026-03-30",
        "Europe/Berlin, 2026-10-24, 2026-10-26",
        "Asia/Kathmandu, 2026-03-28, 2026-03-30",
        "Asia/Kathmandu, 2026-10-24, 2026-10-26",
        "Australia/Lord_Howe, 2026-03-28, 2026-03-30",
        "America/St_Johns, 2026-10-24, 2026-10-26",
        "UTC, 2026-10-24, 2026-10-26"
    })
    void buckets_of_every_width_are_what_one_counts_by_hand(String zone, LocalDate first, LocalDate last) {
        ZoneId local = ZoneId.of(zone);
        VisitQuery query = VisitQuery.people(
                VisitScope.account(),
                first.atStartOfDay(local).toInstant(),
                last.plusDays(1).atStartOfDay(local).toInstant());

        for (Bucket bucket : Bucket.values()) {
            List<Instant> starts = query.span().bucketStarts(bucket, local);

            List<TimeBucket> buckets = buckets(query, starts);

            assertThat(buckets).isEqualTo(byHand(query, starts));
            assertThat(buckets.stream().mapToLong(TimeBucket::visits).sum())
                    .isEqualTo(visits.asked(query).count())
                    .isPositive();
        }
        assertThat(query.span().bucketStarts(Bucket.DAY, local)).hasSize(3);
    }

    @Test
    void the_day_on_which_clocks_go_back_has_25_hours() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        VisitQuery day = VisitQuery.people(
                VisitScope.account(), Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z"));

        assertThat(day.span().bucketStarts(Bucket.HOUR, berlin)).hasSize(25);
        assertThat(day.span().bucketStarts(Bucket.DAY, berlin)).hasSize(1);
        assertThat(buckets(day, day.span().bucketStarts(Bucket.DAY, berlin)))
                .singleElement()
                .satisfies(bucket ->
                        assertThat(bucket.visits()).isEqualTo(visits.asked(day).count()));
    }

    @Test
    void a_span_of_seconds_cuts_its_first_and_last_bucket() {
        VisitQuery query = VisitQuery.people(
                VisitScope.account(),
                Instant.parse("2026-10-25T10:20:30.5Z"),
                Instant.parse("2026-10-25T13:59:59.999Z"));
        List<Instant> starts = query.span().bucketStarts(Bucket.HOUR, ZoneId.of("Asia/Kathmandu"));

        assertThat(starts.get(0)).isEqualTo(Instant.parse("2026-10-25T10:15:00Z"));
        assertThat(buckets(query, starts)).isEqualTo(byHand(query, starts));
    }

    @Test
    void a_time_without_visits_has_empty_buckets() {
        VisitQuery query = VisitQuery.people(
                VisitScope.account(), Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2020-01-03T00:00:00Z"));
        List<Instant> starts = query.span().bucketStarts(Bucket.DAY, ZoneId.of("UTC"));

        assertThat(buckets(query, starts))
                .containsExactly(new TimeBucket(starts.get(0), 0, 0), new TimeBucket(starts.get(1), 0, 0));
    }

    @Test
    void quarters_of_an_hour_add_up_to_all_visits() {
        VisitQuery query = new VisitQuery(
                VisitScope.account(),
                Instant.parse("2026-10-24T01:07:00Z"),
                Instant.parse("2026-10-26T00:00:00Z"),
                Traffic.ALL,
                Map.of());

        Map<Instant, Long> quarters = visits.ask(
                connection -> VisitCounts.quarters(connection, VisitFilterSql.of(OURS, query), List.of(query.span())));

        assertThat(quarters.keySet()).allMatch(start -> start.getEpochSecond() % 900 == 0);
        quarters.forEach((start, count) -> assertThat(visits.asked(query)
                        .filter(visit ->
                                !visit.at().isBefore(start) && visit.at().isBefore(start.plusSeconds(900)))
                        .count())
                .isEqualTo(count));
        assertThat(quarters.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(visits.asked(query).count());
    }

    @Test
    void only_the_partitions_of_the_spans_are_read() {
        Span morning = new Span(Instant.parse("2026-10-24T04:00:00Z"), Instant.parse("2026-10-24T05:00:00Z"));
        Span twoDays = new Span(Instant.parse("2026-03-28T00:00:00Z"), Instant.parse("2026-03-30T00:00:00Z"));
        Where where = VisitFilterSql.all(OURS, VisitScope.tag("sale")).within(List.of(morning, twoDays));

        Set<String> partitions = visits.ask(connection -> partitions(connection, where));

        assertThat(partitions).containsExactly("visit_20260328", "visit_20260329", "visit_20261024");
    }

    private static Set<String> partitions(Connection connection, Where where) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (PreparedStatement explain =
                connection.prepareStatement("explain select count(*) from visit where " + where.text())) {
            where.bind(explain, 1);
            try (ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    Matcher partition = Pattern.compile(" on (visit_\\d{8})").matcher(line.getString(1));
                    if (partition.find()) {
                        found.add(partition.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static List<TimeBucket> buckets(VisitQuery query, List<Instant> starts) {
        return visits.ask(connection ->
                VisitCounts.buckets(connection, VisitFilterSql.of(OURS, query), List.of(query.span()), starts));
    }

    private static List<TimeBucket> byHand(VisitQuery query, List<Instant> starts) {
        return Stream.iterate(0, i -> i < starts.size(), i -> i + 1)
                .map(i -> {
                    Instant end = i + 1 < starts.size() ? starts.get(i + 1) : Instant.MAX;
                    Stream<Visited> within = visits.asked(query)
                            .filter(visit -> !visit.at().isBefore(starts.get(i))
                                    && visit.at().isBefore(end));
                    Counted counted = VisitsForTests.counted(within);
                    return new TimeBucket(starts.get(i), counted.visits(), counted.uniqueVisitors());
                })
                .toList();
    }
}
