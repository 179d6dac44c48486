package io.smartlink.analytics.raw;

import static io.smartlink.analytics.raw.VisitsForTests.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.visit.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every dimension as breakdown and as filter, on PostgreSQL: the same as counted by hand. */
class VisitDimensionsIT {
    private static final Instant FROM = Instant.parse("2026-10-23T18:15:00Z");
    private static final Instant UNTIL = Instant.parse("2026-10-27T05:45:00Z");
    private static final VisitQuery ALL = new VisitQuery(VisitScope.account(), FROM, UNTIL, Traffic.ALL, Map.of());

    private static VisitsForTests visits;

    @BeforeAll
    static void three_thousand_visits() throws SQLException {
        visits = new VisitsForTests();
        visits.add(VisitsForTests.random(
                3_000, Instant.parse("2026-10-22T00:00:00Z"), Instant.parse("2026-10-29T00:00:00Z"), 20261025));
    }

    @AfterAll
    static void close() throws Exception {
        visits.close();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_breakdown_is_what_one_counts_by_hand(Dimension dimension) {
        for (Traffic traffic : Traffic.values()) {
            VisitQuery query = ALL.with(traffic);

            Groups groups = groups(query, dimension);

            assertThat(groups).isEqualTo(visits.groups(query, dimension));
            assertThat(groups.values().values().stream()
                                    .mapToLong(Counted::visits)
                                    .sum()
                            + groups.without())
                    .isEqualTo(visits.asked(query).count());
        }
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_value_of_a_breakdown_filters_all_else(Dimension dimension) {
        for (String value : visits.groups(ALL, dimension).values().keySet()) {
            VisitQuery narrowed = ALL.with(dimension, value);

            assertThat(groups(narrowed, Dimension.BROWSER)).isEqualTo(visits.groups(narrowed, Dimension.BROWSER));
            assertThat(summary(narrowed)).isEqualTo(summaryByHand(narrowed));
            assertThat(summary(narrowed).total()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void an_empty_filter_asks_for_visits_without_a_value(Dimension dimension) {
        VisitQuery narrowed = ALL.with(dimension, "");

        assertThat(summary(narrowed)).isEqualTo(summaryByHand(narrowed));
        assertThat(groups(narrowed, dimension).values()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHANNEL", "VERDICT"})
    void a_value_that_no_visit_has_finds_none(Dimension dimension) {
        for (String hostile :
                List.of("nobody", "'", "' or 1=1 --", "%", "_", "\\", "\"", "a\tb", "?", "{}", "\u2603")) {
            assertThat(summary(ALL.with(dimension, hostile))).isEqualTo(Summary.NONE);
        }
    }

    @Test
    void all_breakdowns_at_once_are_each_of_them_alone() {
        List<Dimension> every = Arrays.asList(Dimension.values());

        Map<Dimension, Groups> groups = visits.ask(connection ->
                VisitBreakdown.groups(connection, VisitFilterSql.of(OURS, ALL), List.of(ALL.span()), every));

        assertThat(groups).containsOnlyKeys(every);
        groups.forEach((dimension, found) -> assertThat(found).isEqualTo(visits.groups(ALL, dimension)));
    }

    @Test
    void several_filters_must_all_hold() {
        VisitQuery narrowed = new VisitQuery(
                VisitScope.domain("brand.example"),
                FROM,
                UNTIL,
                Traffic.PEOPLE,
                Map.of(Dimension.COUNTRY, "DE", Dimension.DEVICE, "mobile", Dimension.UTM_TERM, ""));

        assertThat(summary(narrowed)).isEqualTo(summaryByHand(narrowed));
        assertThat(summary(narrowed).clicks()).isPositive();
    }

    @Test
    void a_verdict_and_the_traffic_must_both_hold() {
        VisitQuery bots = ALL.with(Dimension.VERDICT, "bot");

        assertThat(groups(bots, Dimension.CITY)).isEqualTo(visits.groups(bots, Dimension.CITY));
        assertThat(groups(bots.with(Traffic.PEOPLE), Dimension.CITY)).isEqualTo(Groups.NONE);
        assertThat(summary(bots).bots()).isEqualTo(summary(bots).total()).isPositive();
    }

    @Test
    void scopes_are_narrowed_within_the_account() {
        for (VisitScope scope : List.of(
                VisitScope.link(10),
                VisitScope.domain("go.example"),
                VisitScope.domain("BRAND.example"),
                VisitScope.tag("spring"),
                VisitScope.tag("sale"))) {
            VisitQuery query = new VisitQuery(scope, FROM, UNTIL, Traffic.PEOPLE, Map.of());
            VisitScope kept =
                    scope.equals(VisitScope.domain("BRAND.example")) ? VisitScope.domain("brand.example") : scope;

            assertThat(summary(query))
                    .isEqualTo(summaryByHand(new VisitQuery(kept, FROM, UNTIL, Traffic.PEOPLE, Map.of())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody.example", "x' or 'a'='a"})
    void what_the_account_does_not_have_has_no_visits(String name) {
        for (VisitScope scope : List.of(VisitScope.domain(name), VisitScope.tag(name), VisitScope.link(12))) {
            assertThat(summary(new VisitQuery(scope, FROM, UNTIL, Traffic.ALL, Map.of())))
                    .isEqualTo(Summary.NONE);
        }
    }

    @Test
    void parts_of_a_time_are_counted_together_and_nothing_else() {
        Instant noon = Instant.parse("2026-10-25T12:00:00Z");
        Instant midnight = Instant.parse("2026-10-26T00:00:00Z");
        List<Span> parts = List.of(new Span(FROM, noon), new Span(midnight, UNTIL));
        VisitFilterSql filter = VisitFilterSql.of(OURS, ALL);

        Summary both = visits.ask(connection -> VisitCounts.summary(connection, filter, parts));
        Groups cities = visits.ask(connection -> VisitBreakdown.groups(connection, filter, parts, Dimension.CITY));

        VisitQuery first = new VisitQuery(VisitScope.account(), FROM, noon, Traffic.ALL, Map.of());
        VisitQuery second = new VisitQuery(VisitScope.account(), midnight, UNTIL, Traffic.ALL, Map.of());
        assertThat(both).isEqualTo(summaryByHand(first).plus(summaryByHand(second)));
        assertThat(cities).isEqualTo(visits.groups(first, Dimension.CITY).plus(visits.groups(second, Dimension.CITY)));
    }

    @Test
    void no_part_at_all_has_no_visits() {
        VisitFilterSql filter = VisitFilterSql.of(OURS, ALL);

        assertThat(visits.<Summary>ask(connection -> VisitCounts.summary(connection, filter, List.of())))
                .isEqualTo(Summary.NONE);
        assertThat(visits.<Groups>ask(
                        connection -> VisitBreakdown.groups(connection, filter, List.of(), Dimension.CITY)))
                .isEqualTo(Groups.NONE);
    }

    private static Groups groups(VisitQuery query, Dimension dimension) {
        return visits.ask(connection ->
                VisitBreakdown.groups(connection, VisitFilterSql.of(OURS, query), List.of(query.span()), dimension));
    }

    private static Summary summary(VisitQuery query) {
        return visits.ask(
                connection -> VisitCounts.summary(connection, VisitFilterSql.of(OURS, query), List.of(query.span())));
    }

    private static Summary summaryByHand(VisitQuery query) {
        VisitQuery all = query.with(Traffic.ALL);
        Counted people = VisitsForTests.counted(visits.asked(query.with(Traffic.PEOPLE)));
        long known = visits.asked(query.with(Traffic.PEOPLE))
                .filter(visit -> visit.visitor() != null)
                .count();
        return new Summary(
                people.visits(),
                visits.asked(query.with(Traffic.PEOPLE))
                        .filter(VisitsForTests.Visited::scan)
                        .count(),
                0,
                people.uniqueVisitors(),
                people.uniqueVisitors(),
                known - people.uniqueVisitors(),
                of(all, Verdict.BOT),
                of(all, Verdict.PREVIEW),
                of(all, Verdict.PREFETCH),
                of(all, Verdict.EXCLUDED),
                visits.asked(all).count());
    }

    private static long of(VisitQuery query, Verdict verdict) {
        return visits.asked(query).filter(visit -> visit.verdict() == verdict).count();
    }
}
