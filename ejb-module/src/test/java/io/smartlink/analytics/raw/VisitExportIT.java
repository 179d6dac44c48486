package io.smartlink.analytics.raw;

import static io.smartlink.analytics.raw.VisitsForTests.OURS;
import static io.smartlink.analytics.raw.VisitsForTests.Visited.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.figure.VisitSink;
import io.smartlink.analytics.figure.VisitorSort;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.VisitsForTests.Visited;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Raw visits, handed on one after the other, on PostgreSQL. */
class VisitExportIT {
    private static final Instant FROM = Instant.parse("2026-10-24T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-10-27T10:00:00Z");
    private static final VisitQuery ALL = new VisitQuery(VisitScope.account(), FROM, UNTIL, Traffic.ALL, Map.of());

    private static VisitsForTests visits;

    @BeforeAll
    static void start() throws SQLException {
        visits = new VisitsForTests();
    }

    @AfterAll
    static void close() throws Exception {
        visits.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        visits.clear();
    }

    @Test
    void a_visit_has_every_column() throws SQLException, IOException {
        Map<Kind, String> texts = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PROGRAM).forEach(kind -> texts.put(kind, kind.name()));
        visits.add(new Visited(
                Instant.parse("2026-10-25T10:00:00.123Z"),
                OURS,
                11L,
                2,
                5L,
                Outcome.FOLLOWED,
                Verdict.BOT,
                true,
                Channel.ADS,
                List.of("mobile", "Firefox", "130", "android", "15"),
                texts));

        assertThat(export(ALL))
                .containsExactly(new Row(
                        new VisitRow(
                                Instant.parse("2026-10-25T10:00:00.123Z"),
                                "brand.example",
                                OpaqueId.text(11),
                                "b",
                                Verdict.BOT,
                                "REASON",
                                Outcome.FOLLOWED,
                                true,
                                Channel.ADS,
                                "REFERRER_HOST",
                                "COUNTRY",
                                "REGION",
                                "CITY",
                                "mobile",
                                "Firefox",
                                "130",
                                "android",
                                "15",
                                "LANGUAGE",
                                "UTM_SOURCE",
                                "UTM_MEDIUM",
                                "UTM_CAMPAIGN",
                                "UTM_TERM",
                                "UTM_CONTENT",
                                "RULE",
                                "VARIANT",
                                "KEYWORD",
                                "WIDGET"),
                        VisitorSort.NEW));
    }

    @Test
    void what_is_not_known_is_left_out() throws SQLException, IOException {
        visits.add(new Visited(
                Instant.parse("2026-10-25T10:00:00Z"),
                OURS,
                null,
                99,
                null,
                Outcome.FOLLOWED,
                Verdict.PERSON,
                false,
                null,
                null,
                Map.of()));

        assertThat(export(ALL)).singleElement().satisfies(row -> {
            assertThat(row.visitor()).isNull();
            assertThat(row.visit().domain()).isNull();
            assertThat(row.visit().link()).isNull();
            assertThat(row.visit().slug()).isNull();
            assertThat(row.visit().channel()).isNull();
            assertThat(row.visit().device()).isNull();
            assertThat(row.visit().country()).isNull();
        });
    }

    @Test
    void a_program_of_a_day_with_too_many_is_other() throws SQLException, IOException {
        visits.add(new Visited(
                Instant.parse("2026-10-25T10:00:00Z"),
                OURS,
                10L,
                1,
                null,
                Outcome.FOLLOWED,
                Verdict.PERSON,
                false,
                null,
                List.of("other"),
                Map.of()));

        assertThat(export(ALL)).singleElement().satisfies(row -> {
            assertThat(row.visit().device()).isEqualTo("other");
            assertThat(row.visit().osVersion()).isEqualTo("other");
        });
        assertThat(export(ALL.with(Dimension.OS, "other"))).hasSize(1);
    }

    @Test
    void visits_come_oldest_first_over_the_borders_of_days() throws SQLException, IOException {
        List<Visited> random = VisitsForTests.random(
                2_500, Instant.parse("2026-10-24T00:00:00Z"), Instant.parse("2026-10-28T00:00:00Z"), 3);
        visits.add(random);

        List<Row> rows = export(ALL);

        assertThat(rows).hasSize((int) visits.asked(ALL).count());
        assertThat(rows).extracting(row -> row.visit().at()).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(rows.get(0).visit().at()).isAfterOrEqualTo(FROM);
        assertThat(rows.get(rows.size() - 1).visit().at()).isBefore(UNTIL);
    }

    @Test
    void new_people_of_whole_days_are_the_unique_visitors() throws SQLException, IOException {
        visits.add(VisitsForTests.random(
                2_000, Instant.parse("2026-10-24T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"), 4));
        VisitQuery days = VisitQuery.people(
                VisitScope.account(), Instant.parse("2026-10-24T00:00:00Z"), Instant.parse("2026-10-27T00:00:00Z"));

        List<Row> rows = export(days);

        assertThat(rows.stream().filter(row -> row.visitor() == VisitorSort.NEW))
                .hasSize((int) VisitsForTests.counted(visits.asked(days)).uniqueVisitors());
        assertThat(rows.stream().filter(row -> row.visitor() == null)).hasSize((int)
                visits.asked(days).filter(visit -> visit.visitor() == null).count());
    }

    @Test
    void who_was_met_before_returns_even_where_that_is_not_asked_for() throws SQLException, IOException {
        visits.add(
                person("2026-10-25T09:00:00Z", 10, 5L),
                person("2026-10-25T09:30:00Z", 10, 6L).with(Verdict.PREFETCH),
                person("2026-10-25T10:00:00Z", 11, 5L),
                person("2026-10-25T10:00:00Z", 11, 6L),
                person("2026-10-26T10:00:00Z", 11, 5L));

        List<Row> rows = export(new VisitQuery(
                VisitScope.link(11), Instant.parse("2026-10-25T09:59:00Z"), UNTIL, Traffic.PEOPLE, Map.of()));

        assertThat(rows)
                .extracting(Row::visitor)
                .containsExactly(VisitorSort.RETURNING, VisitorSort.NEW, VisitorSort.NEW);
    }

    @Test
    void of_two_visits_at_one_instant_one_is_the_first() throws SQLException, IOException {
        visits.add(
                person("2026-10-25T10:00:00Z", 10, 5L),
                person("2026-10-25T10:00:00Z", 10, 5L),
                person("2026-10-25T10:00:00Z", 11, 5L));

        assertThat(export(ALL))
                .extracting(Row::visitor)
                .containsExactlyInAnyOrder(VisitorSort.NEW, VisitorSort.RETURNING, VisitorSort.RETURNING);
    }

    @Test
    void only_the_accounts_followed_visits_of_what_is_asked_come() throws SQLException, IOException {
        visits.add(
                person("2026-10-25T10:00:00Z", 12, 1L),
                person("2026-10-25T10:00:01Z", 10, 2L).with(Outcome.EXPIRED),
                person("2026-10-25T10:00:02Z", 10, 3L).with(Verdict.BOT),
                person("2026-10-25T10:00:03Z", 10, 4L).with(Kind.COUNTRY, "DE"),
                person("2026-10-25T10:00:04Z", 10, 4L).with(Kind.COUNTRY, "AT"));

        assertThat(export(ALL)).hasSize(3);
        assertThat(export(ALL.with(Traffic.PEOPLE).with(Dimension.COUNTRY, "DE")))
                .singleElement()
                .satisfies(row -> assertThat(row.visit().country()).isEqualTo("DE"));
        assertThat(export(ALL.before())).isEmpty();
    }

    @Test
    void a_hundred_thousand_visits_pass_through_a_cursor() throws SQLException, IOException {
        visits.execute(
                "create table if not exists visit_20261025 partition of visit for values from ('2026-10-25Z') to ('2026-10-26Z')");
        visits.execute("""
                insert into visit (at, account_id, link_id, domain_id, visitor, outcome, verdict)
                select timestamptz '2026-10-25Z' + i * interval '0.8 second', 7, 10, 1, case when i % 3 > 0 then i % 30000 end, 1, 1
                from generate_series(0, 99999) as i
                """);
        visits.execute("insert into visit_day values (7, '2026-10-25', 100000)");
        AtomicInteger count = new AtomicInteger();
        AtomicInteger cursors = new AtomicInteger();

        new ReadTransaction(visits.database())
                .read(connection -> VisitExport.day(
                        connection,
                        VisitFilterSql.of(OURS, ALL),
                        LocalDate.parse("2026-10-25"),
                        ALL.span(),
                        (visit, visitor) -> {
                            if (count.incrementAndGet() == 1) {
                                cursors.set(openCursors(connection));
                            }
                        }));

        assertThat(count).hasValue(100_000);
        assertThat(cursors).as("a cursor of the server's").hasPositiveValue();
    }

    @Test
    void a_sink_that_takes_no_more_ends_the_reading() throws SQLException {
        visits.add(VisitsForTests.random(100, FROM, UNTIL, 5));

        assertThatThrownBy(() -> export(ALL, (visit, visitor) -> {
                    throw new IOException("the caller is gone");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the caller is gone");
    }

    private record Row(VisitRow visit, @Nullable VisitorSort visitor) {}

    private static List<Row> export(VisitQuery query) throws IOException {
        List<Row> rows = new ArrayList<>();
        export(query, (visit, visitor) -> rows.add(new Row(visit, visitor)));
        return rows;
    }

    private static void export(VisitQuery query, VisitSink sink) throws IOException {
        VisitFilterSql filter = VisitFilterSql.of(OURS, query);
        List<LocalDate> days = visits.ask(connection -> VisitExport.days(connection, filter, query.span()));
        for (LocalDate day : days) {
            new ReadTransaction(visits.database())
                    .read(connection -> VisitExport.day(connection, filter, day, query.span(), sink));
        }
    }

    private static int openCursors(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from pg_cursors where statement like 'with asked%'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
