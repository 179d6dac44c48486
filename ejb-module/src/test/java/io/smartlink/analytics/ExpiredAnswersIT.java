package io.smartlink.analytics;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.QUIET_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.Timeseries;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.ReadTransaction;
import io.smartlink.analytics.rollup.answer.AnswerMemory;
import io.smartlink.analytics.rollup.retention.RetentionRun;
import io.smartlink.analytics.rollup.store.RollupDatabase;
import io.smartlink.platform.ValidationFailedException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be told when the visits of the first two of three days have expired: whole UTC days, without filters. */
class ExpiredAnswersIT {
    private static final LocalDate THIRD = FIRST.plusDays(2);
    private static final Instant FROM = start(FIRST);
    private static final Instant UNTIL = start(FIRST.plusDays(3));

    private static RollupDatabase database;
    private static AnswerMemory memory;

    @BeforeAll
    static void start() throws Exception {
        database = new RollupDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void three_days_have_visits() throws SQLException {
        database.empty();
        memory = new AnswerMemory();
        for (int i = 0; i < 3; i++) {
            database.visits(OURS, FIRST.plusDays(i), 500, 0.1 * i);
        }
        database.execute("update account set plan = 'free' where id = 7");
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whole_days_are_told_as_before(VisitScope scope) {
        VisitQuery query = new VisitQuery(scope, FROM, UNTIL, Traffic.ALL, Map.of());
        Summary summary = summary(query);
        Timeseries days = timeseries(query, ZoneOffset.UTC);
        Breakdown referrers = breakdown(query, Dimension.REFERRER);
        Breakdown links = breakdown(query, Dimension.LINK);

        expire();

        assertThat(summary(query)).isEqualTo(summary);
        assertThat(timeseries(query, ZoneOffset.UTC)).isEqualTo(new Timeseries(Resolution.UTC_DAY, days.buckets()));
        assertThat(breakdown(query, Dimension.REFERRER))
                .isEqualTo(new Breakdown(Resolution.UTC_DAY, referrers.items(), referrers.other()));
        assertThat(breakdown(query, Dimension.LINK))
                .isEqualTo(new Breakdown(Resolution.UTC_DAY, links.items(), links.other()));
    }

    static List<VisitScope> scopes() {
        return List.of(
                VisitScope.account(),
                VisitScope.domain("go.example"),
                VisitScope.link(BUSY_LINK),
                VisitScope.link(QUIET_LINK));
    }

    @Test
    void a_tag_is_the_sum_of_its_links() {
        VisitQuery query = new VisitQuery(VisitScope.tag("sale"), FROM, UNTIL, Traffic.PEOPLE, Map.of());
        Summary before = summary(query);
        Breakdown links = breakdown(query, Dimension.LINK);

        expire();

        Summary after = summary(query);
        assertThat(after.clicks()).isEqualTo(before.clicks());
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.uniqueVisitors()).isGreaterThanOrEqualTo(before.uniqueVisitors());
        assertThat(breakdown(query, Dimension.LINK).items())
                .extracting(BreakdownItem::value, BreakdownItem::visits)
                .isEqualTo(links.items().stream()
                        .map(item -> tuple(item.value(), item.visits()))
                        .toList());
    }

    @Test
    void filters_and_hours_are_refused_with_the_day_from_which_they_work() {
        expire();
        VisitQuery filtered = new VisitQuery(
                VisitScope.account(), FROM, UNTIL, Traffic.PEOPLE, Map.of(Dimension.REFERRER, "referrer1"));
        VisitQuery people = VisitQuery.people(VisitScope.account(), FROM, UNTIL);

        assertThatThrownBy(() -> summary(filtered))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("2026-10-22");
        assertThatThrownBy(() -> ask(people, one -> one.timeseries(ZoneOffset.UTC, Bucket.HOUR)))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("2026-10-22");
        assertThat(summary(new VisitQuery(
                                VisitScope.account(), start(THIRD), UNTIL, Traffic.PEOPLE, filtered.filters()))
                        .clicks())
                .isPositive();
    }

    @Test
    void the_period_before_is_left_out_if_it_cannot_be_filtered() {
        expire();
        VisitQuery third = VisitQuery.people(VisitScope.account(), start(THIRD), UNTIL);

        Report plain = ask(third, one -> one.report(ZoneOffset.UTC, Bucket.DAY, List.of(), 5));
        Report filtered = ask(
                third.with(Dimension.REFERRER, "referrer1"),
                one -> one.report(ZoneOffset.UTC, Bucket.DAY, List.of(), 5));

        assertThat(plain.resolution()).isEqualTo(Resolution.EXACT);
        assertThat(plain.previous()).isNotNull();
        assertThat(filtered.previous()).isNull();
    }

    @Test
    void a_day_counts_in_the_span_and_the_bucket_that_have_its_noon() {
        ZoneId newYork = ZoneId.of("America/New_York");
        List<Long> utc = visits(timeseries(VisitQuery.people(VisitScope.account(), FROM, UNTIL), ZoneOffset.UTC));
        expire();
        VisitQuery local = VisitQuery.people(
                VisitScope.account(), FIRST.atStartOfDay(newYork).toInstant(), start(THIRD));
        Instant noon = FROM.plus(Duration.ofHours(12));

        assertThat(visits(timeseries(local, newYork))).containsExactly(utc.get(0), utc.get(1));
        assertThat(summary(VisitQuery.people(VisitScope.account(), FROM, noon)).clicks())
                .isZero();
        assertThat(summary(VisitQuery.people(VisitScope.account(), FROM, noon.plusNanos(1_000)))
                        .clicks())
                .isEqualTo(utc.get(0));
    }

    private static List<Long> visits(Timeseries timeseries) {
        return timeseries.buckets().stream().map(TimeBucket::visits).toList();
    }

    private static void expire() {
        new RetentionRun(database.transactions(), database.roller()).run(FIRST.plusDays(32), Duration.ofHours(1));
    }

    private static Summary summary(VisitQuery query) {
        return ask(query, VisitAnswers::summary);
    }

    private static Timeseries timeseries(VisitQuery query, ZoneId zone) {
        return ask(query, answers -> answers.timeseries(zone, Bucket.DAY));
    }

    private static Breakdown breakdown(VisitQuery query, Dimension dimension) {
        return ask(query, answers -> answers.breakdown(dimension, 50));
    }

    private static <T> T ask(VisitQuery query, Ask<T> ask) {
        return new ReadTransaction(database.source())
                .ask(connection -> ask.of(new VisitAnswers(connection, memory, OURS, query)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** One question. */
    private interface Ask<T> {
        T of(VisitAnswers answers) throws SQLException;
    }
}
