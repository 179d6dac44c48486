package io.smartlink.analytics.raw;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Bucket;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the visits say, on PostgreSQL. */
class VisitCountsIT {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long OURS = 7;
    private static final long THEIRS = 8;
    private static final Span OCTOBER =
            new Span(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-26T23:00:00Z"));

    private static PostgresForTests postgres;
    private static DataSource database;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        database = postgres.database();
        execute("create table visit_all partition of visit default");
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (7, 'ours', 'pro', now(), now()), (8, 'theirs', 'pro', now(), now());
                insert into domain (id, account_id, hostname, status, created_at)
                values (1, null, 'go.example', 'verified', now()), (2, 7, 'brand.example', 'verified', now());
                insert into address (item_id, item_kind, domain_id, slug, slug_key)
                values (10, 'link', 1, 'a', 'a'), (11, 'link', 2, 'b', 'b'), (12, 'link', 1, 'c', 'c');
                insert into link (id, account_id, kind, destination, tags, created_by, created_at, updated_at)
                values (10, 7, 'redirect', 'https://example.com/', '{spring,sale}', 'x', now(), now()),
                       (11, 7, 'redirect', 'https://example.com/', '{sale}', 'x', now(), now()),
                       (12, 8, 'redirect', 'https://example.com/', '{sale}', 'x', now(), now())
                """);
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate visit, visit_text, visit_day");
    }

    @Test
    void every_followed_visit_is_counted_under_its_verdict() throws SQLException {
        for (Verdict verdict : Verdict.values()) {
            visit("2026-10-25T12:00:00Z", OURS, 10, 1, verdict, 1L, Outcome.FOLLOWED, false);
        }
        visit("2026-10-25T12:00:01Z", OURS, 10, 1, Verdict.PERSON, 2L, Outcome.FOLLOWED, true);
        visit("2026-10-25T12:00:02Z", OURS, 10, 1, Verdict.PERSON, null, Outcome.FOLLOWED, false);
        visit("2026-10-25T12:00:03Z", OURS, 10, 1, Verdict.PERSON, 3L, Outcome.EXPIRED, false);
        visit("2026-10-25T12:00:04Z", THEIRS, 12, 1, Verdict.PERSON, 4L, Outcome.FOLLOWED, false);

        assertThat(summary(VisitScope.account())).isEqualTo(new Summary(3, 1, 0, 2, 2, 0, 1, 1, 1, 1, 7));
    }

    @Test
    void a_visitor_is_unique_once_a_utc_day() throws SQLException {
        person("2026-10-25T10:00:00Z", 10, 1, 5L);
        person("2026-10-25T23:59:59.999Z", 10, 1, 5L);
        person("2026-10-26T00:00:00Z", 10, 1, 5L);

        assertThat(summary(VisitScope.account()).uniqueVisitors()).isEqualTo(2);
    }

    @Test
    void a_span_includes_its_first_instant_and_not_its_last() throws SQLException {
        person("2026-10-24T21:59:59.999999Z", 10, 1, 1L);
        person("2026-10-24T22:00:00Z", 10, 1, 2L);
        person("2026-10-26T22:59:59.999999Z", 10, 1, 3L);
        person("2026-10-26T23:00:00Z", 10, 1, 4L);

        assertThat(summary(VisitScope.account()).clicks()).isEqualTo(2);
    }

    @Test
    void a_scope_narrows_to_link_domain_or_tag_within_the_account() throws SQLException {
        person("2026-10-25T10:00:00Z", 10, 1, 1L);
        person("2026-10-25T10:00:00Z", 11, 2, 2L);
        person("2026-10-25T10:00:00Z", 11, 2, 3L);
        visit("2026-10-25T10:00:00Z", THEIRS, 12, 1, Verdict.PERSON, 4L, Outcome.FOLLOWED, false);

        assertThat(summary(VisitScope.link(11)).clicks()).isEqualTo(2);
        assertThat(summary(VisitScope.domain("go.example")).clicks()).isEqualTo(1);
        assertThat(summary(VisitScope.domain("stranger.example")).clicks()).isZero();
        assertThat(summary(VisitScope.tag("spring")).clicks()).isEqualTo(1);
        assertThat(summary(VisitScope.tag("sale")).clicks()).isEqualTo(3);
        assertThat(summary(VisitScope.link(12)).clicks()).isZero();
    }

    @Test
    void days_are_those_of_the_viewer_also_where_one_has_25_hours() throws SQLException {
        person("2026-10-24T22:00:00Z", 10, 1, 1L);
        person("2026-10-25T22:59:59Z", 10, 1, 1L);
        person("2026-10-25T23:00:00Z", 10, 1, 1L);
        visit("2026-10-25T23:00:00Z", OURS, 10, 1, Verdict.BOT, 9L, Outcome.FOLLOWED, false);

        assertThat(buckets(Bucket.DAY, Traffic.PEOPLE))
                .containsExactly(
                        new TimeBucket(Instant.parse("2026-10-24T22:00:00Z"), 2, 2),
                        new TimeBucket(Instant.parse("2026-10-25T23:00:00Z"), 1, 1));
        assertThat(buckets(Bucket.DAY, Traffic.ALL))
                .extracting(TimeBucket::visits)
                .containsExactly(2L, 2L);
    }

    @Test
    void empty_buckets_are_there_too() throws SQLException {
        person("2026-10-25T01:30:00Z", 10, 1, 1L);

        List<TimeBucket> hours = buckets(Bucket.HOUR, Traffic.PEOPLE);

        assertThat(hours).hasSize(49);
        assertThat(hours.get(3)).isEqualTo(new TimeBucket(Instant.parse("2026-10-25T01:00:00Z"), 1, 1));
        assertThat(hours.stream().mapToLong(TimeBucket::visits).sum()).isEqualTo(1);
    }

    @Test
    void the_latest_visits_come_first_with_their_texts() throws SQLException {
        execute("insert into visit_text (kind, text, added_on) values (1, 'news.example', '2026-10-25')");
        person("2026-10-25T10:00:00Z", 10, 1, 1L);
        person("2026-10-25T11:00:00Z", 10, 1, 2L);
        execute("update visit set referrer_host = (select id from visit_text) where visitor = 2");
        person("2026-10-25T12:00:00Z", 11, 1, 3L);

        execute("insert into visit_day values (7, '2026-10-25', 3)");
        VisitFilterSql ofLink = VisitFilterSql.all(OURS, VisitScope.link(10));
        VisitFilterSql ofStranger = VisitFilterSql.all(THEIRS, VisitScope.link(10));

        assertThat(page(ofLink, 0, 1)).singleElement().satisfies(visit -> {
            assertThat(visit.at()).isEqualTo(Instant.parse("2026-10-25T11:00:00Z"));
            assertThat(visit.verdict()).isEqualTo(Verdict.PERSON);
            assertThat(visit.referrerHost()).isEqualTo("news.example");
            assertThat(visit.browser()).isNull();
        });
        assertThat(page(ofLink, 1, 10)).extracting(VisitRow::at).containsExactly(Instant.parse("2026-10-25T10:00:00Z"));
        assertThat(count(ofLink)).isEqualTo(2);
        assertThat(count(ofStranger)).isZero();
    }

    @Test
    void a_link_belongs_to_one_account() throws SQLException {
        assertThat(owns(OURS, 10)).isTrue();
        assertThat(owns(THEIRS, 10)).isFalse();
        assertThat(owns(OURS, 99)).isFalse();
    }

    private static boolean owns(long account, long link) {
        return asked(connection -> OwnedLinks.contain(connection, account, link));
    }

    private static Summary summary(VisitScope scope) throws SQLException {
        return asked(connection -> VisitCounts.summary(
                connection,
                VisitFilterSql.of(OURS, VisitQuery.people(scope, OCTOBER.from(), OCTOBER.until())),
                List.of(OCTOBER)));
    }

    private static List<TimeBucket> buckets(Bucket bucket, Traffic traffic) throws SQLException {
        VisitQuery query = VisitQuery.people(VisitScope.account(), OCTOBER.from(), OCTOBER.until())
                .with(traffic);
        return asked(connection -> VisitCounts.buckets(
                connection, VisitFilterSql.of(OURS, query), List.of(OCTOBER), OCTOBER.bucketStarts(bucket, BERLIN)));
    }

    private static List<VisitRow> page(VisitFilterSql visits, int first, int size) {
        return asked(connection -> LatestVisits.page(connection, visits, first, size));
    }

    private static long count(VisitFilterSql visits) {
        return asked(connection -> LatestVisits.count(connection, visits));
    }

    private static <T> T asked(ReadTransaction.Question<T> question) {
        return new ReadTransaction(database).ask(question);
    }

    private static void person(String at, long link, long domain, Long visitor) throws SQLException {
        visit(at, OURS, link, domain, Verdict.PERSON, visitor, Outcome.FOLLOWED, false);
    }

    private static void visit(
            String at,
            long account,
            long link,
            long domain,
            Verdict verdict,
            @Nullable Long visitor,
            Outcome outcome,
            boolean scan)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into visit (at, link_id, account_id, domain_id, visitor, outcome, verdict, scan)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            insert.setObject(1, Instant.parse(at).atOffset(ZoneOffset.UTC));
            insert.setLong(2, link);
            insert.setLong(3, account);
            insert.setLong(4, domain);
            insert.setObject(5, visitor);
            insert.setInt(6, outcome.code());
            insert.setInt(7, verdict.code());
            insert.setBoolean(8, scan);
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
