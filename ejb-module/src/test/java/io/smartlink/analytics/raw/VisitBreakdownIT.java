package io.smartlink.analytics.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the visits say by value, on PostgreSQL. */
class VisitBreakdownIT {
    private static final long OURS = 7;
    private static final long THEIRS = 8;
    private static final Instant NOON = Instant.parse("2026-10-25T12:00:00Z");
    private static final Span DAY = new Span(NOON, Instant.parse("2026-10-26T12:00:00Z"));

    private static PostgresForTests postgres;
    private static DataSource database;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        database = postgres.database();
        execute("create table visit_all partition of visit default");
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void two_rules_have_a_text() throws SQLException {
        execute("truncate visit, visit_text restart identity");
        execute("""
                insert into visit_text (kind, text, added_on)
                values (9, 'iPhones', '2026-10-25'), (9, 'Germans', '2026-10-25'), (9, 'Austrians', '2026-10-25')
                """);
    }

    @Test
    void the_most_frequent_values_come_first_and_equals_by_name() throws SQLException {
        ruled(1, 10L);
        ruled(2, 20L);
        ruled(2, 20L);
        ruled(3, 30L);

        assertThat(by(Dimension.RULE, Traffic.PEOPLE, 50))
                .isEqualTo(new Breakdown(
                        Resolution.EXACT,
                        List.of(
                                new BreakdownItem("Germans", 2, 1),
                                new BreakdownItem("Austrians", 1, 1),
                                new BreakdownItem("iPhones", 1, 1)),
                        0));
    }

    @Test
    void what_has_no_value_and_what_is_behind_the_limit_is_other() throws SQLException {
        ruled(1, 10L);
        ruled(1, 11L);
        ruled(2, 20L);
        ruled(null, 30L);
        ruled(null, 31L);
        ruled(null, 32L);

        Breakdown two = by(Dimension.RULE, Traffic.PEOPLE, 1);

        assertThat(two.items()).containsExactly(new BreakdownItem("iPhones", 2, 2));
        assertThat(two.other()).isEqualTo(4);
        assertThat(by(Dimension.RULE, Traffic.PEOPLE, 50).other()).isEqualTo(3);
        assertThat(by(Dimension.VARIANT, Traffic.PEOPLE, 50)).isEqualTo(new Breakdown(Resolution.EXACT, List.of(), 6));
    }

    @Test
    void only_the_accounts_followed_visits_of_the_traffic_and_the_span_count() throws SQLException {
        visit(NOON, OURS, Verdict.BOT, 1L, Outcome.FOLLOWED, 1);
        visit(NOON, OURS, Verdict.PERSON, 2L, Outcome.EXPIRED, 1);
        visit(NOON, THEIRS, Verdict.PERSON, 3L, Outcome.FOLLOWED, 1);
        visit(DAY.until(), OURS, Verdict.PERSON, 4L, Outcome.FOLLOWED, 1);

        assertThat(by(Dimension.RULE, Traffic.PEOPLE, 50)).isEqualTo(new Breakdown(Resolution.EXACT, List.of(), 0));
        assertThat(by(Dimension.RULE, Traffic.BOTS, 50).items()).containsExactly(new BreakdownItem("iPhones", 1, 1));
    }

    @Test
    void verdicts_have_their_words() throws SQLException {
        for (Verdict verdict : Verdict.values()) {
            visit(NOON, OURS, verdict, 1L, Outcome.FOLLOWED, null);
        }
        visit(NOON, OURS, Verdict.BOT, null, Outcome.FOLLOWED, null);

        assertThat(by(Dimension.VERDICT, Traffic.ALL, 50).items())
                .containsExactly(
                        new BreakdownItem("bot", 2, 1),
                        new BreakdownItem("excluded", 1, 1),
                        new BreakdownItem("person", 1, 1),
                        new BreakdownItem("prefetch", 1, 1),
                        new BreakdownItem("preview", 1, 1));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void every_dimension_has_its_column(Dimension dimension) throws SQLException {
        visit(NOON, OURS, Verdict.PERSON, 1L, Outcome.FOLLOWED, 1);

        Breakdown breakdown = by(dimension, Traffic.PEOPLE, 50);

        assertThat(breakdown.other() + breakdown.items().size()).isEqualTo(1);
    }

    private static Breakdown by(Dimension dimension, Traffic traffic, int limit) throws SQLException {
        VisitQuery query =
                VisitQuery.people(VisitScope.account(), DAY.from(), DAY.until()).with(traffic);
        Groups groups = new ReadTransaction(database)
                .ask(connection ->
                        VisitBreakdown.groups(connection, VisitFilterSql.of(OURS, query), List.of(DAY), dimension));
        return Breakdown.top(Resolution.EXACT, groups, limit);
    }

    private static void ruled(@Nullable Integer rule, @Nullable Long visitor) throws SQLException {
        visit(NOON, OURS, Verdict.PERSON, visitor, Outcome.FOLLOWED, rule);
    }

    private static void visit(
            Instant at, long account, Verdict verdict, @Nullable Long visitor, Outcome outcome, @Nullable Integer rule)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, rule)
                        values (?, 10, ?, 1, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, at.atOffset(ZoneOffset.UTC));
            insert.setLong(2, account);
            insert.setObject(3, visitor);
            insert.setInt(4, outcome.code());
            insert.setInt(5, verdict.code());
            insert.setObject(6, rule);
            insert.executeUpdate();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
