package io.smartlink.analytics;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_PAGE;
import static io.smartlink.analytics.rollup.store.RollupDatabase.DAYS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.QUIET_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.QUIET_PAGE;
import static io.smartlink.analytics.rollup.store.RollupDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.Timeseries;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.ReadTransaction;
import io.smartlink.analytics.raw.VisitBreakdown;
import io.smartlink.analytics.raw.VisitCounts;
import io.smartlink.analytics.raw.VisitFilterSql;
import io.smartlink.analytics.rollup.answer.AnswerMemory;
import io.smartlink.analytics.rollup.store.AccountDay;
import io.smartlink.analytics.rollup.store.RollupDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What rollups and raw visits answer together is what raw visits answer alone: on days that are rolled up, rolled up for
 * all links, have late visits, or are not rolled up at all.
 */
class VisitAnswersIT {
    private static final int LIMIT = 10;
    private static final int QUESTIONS_PER_SEED = 50;
    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("+03:07:11"));
    private static final List<VisitScope> SCOPES = List.of(
            VisitScope.account(),
            VisitScope.account(),
            VisitScope.link(BUSY_LINK),
            VisitScope.link(QUIET_LINK),
            VisitScope.link(4711),
            VisitScope.domain("go.example"),
            VisitScope.domain("brand.example"),
            VisitScope.domain("nobodys.example"),
            VisitScope.tag("sale"),
            VisitScope.page(BUSY_PAGE),
            VisitScope.page(QUIET_PAGE),
            VisitScope.views(VisitScope.account()),
            VisitScope.views(VisitScope.page(BUSY_PAGE)),
            VisitScope.views(VisitScope.page(QUIET_PAGE)),
            VisitScope.views(VisitScope.domain("brand.example")),
            VisitScope.views(VisitScope.tag("sale")));
    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.REFERRER,
            Dimension.BROWSER,
            Dimension.OS_VERSION,
            Dimension.CHANNEL,
            Dimension.CITY,
            Dimension.VERDICT,
            Dimension.LINK,
            Dimension.DOMAIN,
            Dimension.WIDGET,
            Dimension.RULE);

    /** One for all questions, so that most are answered from what others read. */
    private static final AnswerMemory MEMORY = new AnswerMemory();

    private static RollupDatabase database;

    @BeforeAll
    static void days_have_come_differently_far() throws Exception {
        database = new RollupDatabase();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST.plusDays(i);
            database.visits(OURS, day, 300 + 40 * i, 0.01 * i);
            database.pageVisits(OURS, day, 60 + 20 * i, 0.02 * i);
            database.visits(THEIRS, day, 20, 0.5);
            database.pageVisits(THEIRS, day, 9, 0.6);
            if (i % 5 != 3) {
                database.roller().rollUp(new AccountDay(OURS, day), i % 4 == 1);
            }
            if (i % 6 == 2) {
                database.visit(OURS, day, BUSY_LINK, "12:34:56", 3);
            }
        }
        database.execute("""
                insert into domain (id, account_id, hostname, status, created_at)
                values (3, null, 'second.example', 'failing', now())""");
        database.execute("update visit_rollup set truncated = '{3}' where day = '2026-10-24' and scope = 1");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rollups_and_raw_visits_together_tell_what_raw_visits_tell_alone(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < QUESTIONS_PER_SEED; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            VisitQuery query = query(random, zone);
            Bucket bucket = Bucket.values()[random.nextInt(Bucket.values().length)];

            Dimension dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));

            Told combined = ask(connection -> Told.combined(connection, query, zone, bucket, dimension));
            Told alone = ask(connection -> Told.byRawVisits(connection, query, zone, bucket, dimension));

            assertThat(combined.summary()).as("%s", query).isEqualTo(alone.summary());
            assertThat(combined.timeseries())
                    .as("%s %s %s", query, bucket, zone)
                    .isEqualTo(alone.timeseries());
            assertThat(combined.breakdowns()).as("%s", query).isEqualTo(alone.breakdowns());
            assertThat(combined.report()).as("%s %s %s", query, bucket, zone).isEqualTo(alone.report());
        }
    }

    @Test
    void two_domains_of_one_name_are_one_value() throws SQLException {
        database.execute("update domain set hostname = 'go.example', status = 'removed' where id = 2");
        try {
            VisitQuery query = VisitQuery.people(VisitScope.account(), start(FIRST), start(FIRST.plusDays(3)));

            Breakdown combined = ask(
                    connection -> new VisitAnswers(connection, MEMORY, OURS, query).breakdown(Dimension.DOMAIN, LIMIT));
            Breakdown alone = ask(connection -> raw(connection, query, Dimension.DOMAIN));

            assertThat(combined).isEqualTo(alone);
            VisitQuery domain =
                    VisitQuery.people(VisitScope.domain("go.example"), start(FIRST), start(FIRST.plusDays(3)));
            Told both =
                    ask(connection -> Told.combined(connection, domain, ZoneOffset.UTC, Bucket.DAY, Dimension.LINK));
            Told bothAlone =
                    ask(connection -> Told.byRawVisits(connection, domain, ZoneOffset.UTC, Bucket.DAY, Dimension.LINK));
            assertThat(both).isEqualTo(bothAlone);
        } finally {
            database.execute("update domain set hostname = 'brand.example', status = 'verified' where id = 2");
        }
    }

    /** Everything that can be told of a question. */
    private record Told(Summary summary, Timeseries timeseries, Map<Dimension, Breakdown> breakdowns, Report report) {
        static Told combined(Connection connection, VisitQuery query, ZoneId zone, Bucket bucket, Dimension alone)
                throws SQLException {
            VisitAnswers answers = new VisitAnswers(connection, MEMORY, OURS, query);
            Map<Dimension, Breakdown> breakdowns = new EnumMap<>(Dimension.class);
            breakdowns.put(alone, answers.breakdown(alone, LIMIT));
            return new Told(
                    answers.summary(),
                    answers.timeseries(zone, bucket),
                    breakdowns,
                    answers.report(zone, bucket, DIMENSIONS, LIMIT));
        }

        static Told byRawVisits(Connection connection, VisitQuery query, ZoneId zone, Bucket bucket, Dimension alone)
                throws SQLException {
            VisitFilterSql visits = VisitFilterSql.of(OURS, query);
            List<Span> spans = List.of(query.span());
            Map<Dimension, Breakdown> breakdowns = new EnumMap<>(Dimension.class);
            VisitBreakdown.groups(connection, visits, spans, DIMENSIONS)
                    .forEach((dimension, groups) ->
                            breakdowns.put(dimension, Breakdown.top(Resolution.EXACT, groups, LIMIT)));
            breakdowns.put(Dimension.WIDGET, raw(connection, query, Dimension.WIDGET));
            Timeseries timeseries = new Timeseries(
                    Resolution.EXACT,
                    VisitCounts.buckets(connection, visits, spans, query.span().bucketStarts(bucket, zone)));
            return new Told(
                    clicksAndViews(connection, query),
                    timeseries,
                    Map.of(alone, raw(connection, query, alone)),
                    new Report(
                            Resolution.EXACT,
                            clicksAndViews(connection, query),
                            clicksAndViews(connection, query.before()),
                            timeseries.buckets(),
                            breakdowns,
                            WeekdayHours.of(VisitCounts.quarters(connection, visits, spans), zone)));
        }
    }

    /** Clicks and views, each counted from its own visits. */
    private static Summary clicksAndViews(Connection connection, VisitQuery query) throws SQLException {
        VisitScope place = query.scope().place();
        Summary clicks = counted(connection, query.with(place));
        Summary views = counted(connection, query.with(VisitScope.views(place)));
        Summary both = clicks.besideViews(views);
        return place instanceof VisitScope.OfPage ? both.withVisitorsOf(views) : both;
    }

    private static Summary counted(Connection connection, VisitQuery query) throws SQLException {
        return VisitCounts.summary(connection, VisitFilterSql.of(OURS, query), List.of(query.span()));
    }

    /** A view has no widget: those of taps are told. */
    private static Breakdown raw(Connection connection, VisitQuery query, Dimension dimension) throws SQLException {
        VisitQuery asked =
                dimension == Dimension.WIDGET ? query.with(query.scope().place()) : query;
        return Breakdown.top(
                Resolution.EXACT,
                VisitBreakdown.groups(connection, VisitFilterSql.of(OURS, asked), List.of(asked.span()), dimension),
                LIMIT);
    }

    @Test
    void views_are_no_clicks_and_a_page_is_told_by_who_saw_it() throws SQLException {
        VisitQuery all = VisitQuery.people(VisitScope.account(), start(FIRST), start(FIRST.plusDays(DAYS)));
        VisitQuery page = all.with(VisitScope.page(BUSY_PAGE));
        String people = "select count(*) from visit where account_id = 7 and verdict = 1 and outcome = ";

        Summary account = ask(connection -> new VisitAnswers(connection, MEMORY, OURS, all).summary());
        Summary busy = ask(connection -> new VisitAnswers(connection, MEMORY, OURS, page).summary());
        Breakdown widgets =
                ask(connection -> new VisitAnswers(connection, MEMORY, OURS, page).breakdown(Dimension.WIDGET, LIMIT));

        assertThat(database.rows(people + 1)).containsExactly(String.valueOf(account.clicks()));
        assertThat(database.rows(people + 10)).containsExactly(String.valueOf(account.views()));
        assertThat(database.rows(people + "10 and link_id = 20")).containsExactly(String.valueOf(busy.views()));
        assertThat(database.rows(people + "1 and link_id = 20")).containsExactly(String.valueOf(busy.clicks()));
        assertThat(database.rows("select count(distinct (at at time zone 'UTC')::date || ' ' || visitor) from visit"
                        + " where account_id = 7 and verdict = 1 and outcome = 10 and link_id = 20"))
                .containsExactly(String.valueOf(busy.uniqueVisitors()));
        assertThat(widgets.items()).singleElement().satisfies(item -> {
            assertThat(item.value()).isEqualTo("widget1");
            assertThat(item.visits()).isEqualTo(busy.clicks());
        });
    }

    private static VisitQuery query(Random random, ZoneId zone) {
        Instant from = instant(random, zone);
        Instant until = instant(random, zone);
        if (from.equals(until)) {
            until = from.plus(Duration.ofDays(2));
        }
        return new VisitQuery(
                SCOPES.get(random.nextInt(SCOPES.size())),
                from.isBefore(until) ? from : until,
                from.isBefore(until) ? until : from,
                Traffic.values()[random.nextInt(Traffic.values().length)],
                random.nextInt(8) == 0 ? Map.of(Dimension.REFERRER, "referrer1") : Map.of());
    }

    /** Midnights of the zone, quarter hours, and anything. */
    private static Instant instant(Random random, ZoneId zone) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(3)) {
            case 0 -> start(day).plus(Duration.ofMinutes(15L * random.nextInt(96)));
            case 1 -> start(day).plusNanos(1_000L * random.nextInt(1_000_000_000));
            default -> day.atStartOfDay(zone).toInstant();
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static <T> T ask(ReadTransaction.Question<T> question) {
        return new ReadTransaction(database.source()).ask(question);
    }
}
