package io.smartlink.click.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.VisitText;
import io.smartlink.click.enrich.VisitText.Kind;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tables do, on PostgreSQL; each piece of work in a transaction of its own, as the container runs them. */
class ClickStoreIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final long ACCOUNT = 7;
    private static final int FOLLOWED = Outcome.FOLLOWED.code();

    private static PostgresForTests postgres;
    private static DataSource database;

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        database = postgres.database();
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate click_batch, visit, visit_daily, link_clicks, visit_text, visit_text_day");
    }

    @Test
    void stores_visits_with_their_texts() throws Exception {
        EnrichedVisit visit = new EnrichedVisit(
                NOON,
                1,
                ACCOUNT,
                3,
                FOLLOWED,
                -9L,
                Verdict.PERSON,
                true,
                Map.of(
                        Kind.REFERRER_HOST, new VisitText(Kind.REFERRER_HOST, "news.example"),
                        Kind.UTM_TERM, new VisitText(Kind.UTM_TERM, "tab\tbackslash\\ é 😀")));

        store(new UUID(0, 1), List.of(visit));

        assertThat(rows("""
                select v.at = '2026-11-22T12:00:00Z', v.domain_id, v.account_id, v.link_id, v.visitor, v.verdict, v.scan,
                       r.text, t.text, v.browser
                from visit v
                join visit_text r on r.id = v.referrer_host
                join visit_text t on t.id = v.utm_term""")).containsExactly("t|1|7|3|-9|1|t|news.example|tab\tbackslash\\ é 😀|null");
    }

    @Test
    void keeps_nobodys_visits_without_link_and_account() throws Exception {
        store(new UUID(0, 1), List.of(visit(0, Verdict.PERSON, Outcome.NOT_FOUND.code(), NOON, 0)));

        assertThat(rows("select link_id, account_id, visitor, outcome from visit"))
                .containsExactly("null|null|null|2");
        assertThat(rows("select * from visit_daily")).isEmpty();
    }

    @Test
    void stores_a_batch_once() throws Exception {
        List<EnrichedVisit> visits = List.of(person(3), person(3));

        assertThat(store(new UUID(0, 1), visits)).isTrue();
        assertThat(store(new UUID(0, 1), visits)).isFalse();

        assertThat(rows("select count(*) from visit")).containsExactly("2");
        assertThat(rows("select clicks from link_clicks where link_id = 3")).containsExactly("2");
        assertThat(rows("select id, visits from click_batch"))
                .containsExactly("00000000-0000-0000-0000-000000000001|2");
    }

    @Test
    void counts_by_day_verdict_and_scan_and_only_people_as_clicks() throws Exception {
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        store(new UUID(0, 1), List.of(person(3), visit(3, Verdict.BOT, FOLLOWED, NOON, ACCOUNT), person(4)));
        store(
                new UUID(0, 2),
                List.of(
                        visit(3, Verdict.PERSON, FOLLOWED, nextDay, ACCOUNT),
                        person(3),
                        visit(3, Verdict.PERSON, Outcome.EXPIRED.code(), NOON, ACCOUNT)));

        assertThat(rows("select link_id, day, verdict, visits from visit_daily order by 1, 2, 3"))
                .containsExactly("3|2026-11-22|1|2", "3|2026-11-22|2|1", "3|2026-11-23|1|1", "4|2026-11-22|1|1");
        assertThat(rows("select link_id, clicks, last_click_at = '2026-11-23T12:00:00Z' from link_clicks order by 1"))
                .containsExactly("3|3|t", "4|1|f");
    }

    @Test
    void never_moves_the_last_click_back() throws Exception {
        store(new UUID(0, 1), List.of(person(3)));
        store(new UUID(0, 2), List.of(visit(3, Verdict.PERSON, FOLLOWED, NOON.minusSeconds(60), ACCOUNT)));

        assertThat(rows("select last_click_at = '2026-11-22T12:00:00Z' from link_clicks"))
                .containsExactly("t");
    }

    @Test
    void stores_nothing_of_a_batch_that_fails_in_the_middle() throws Exception {
        execute("alter table link_clicks add constraint trouble check (link_id <> 3)");
        try {
            assertThatThrownBy(() -> store(new UUID(0, 1), List.of(person(3)))).isInstanceOf(SQLException.class);
        } finally {
            execute("alter table link_clicks drop constraint trouble");
        }

        assertThat(rows("select count(*) from visit")).containsExactly("0");
        assertThat(store(new UUID(0, 1), List.of(person(3)))).isTrue();
    }

    @Test
    void consumers_side_by_side_neither_block_each_other_for_good_nor_miscount() throws Exception {
        int batches = 60;
        ExecutorService consumers = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> stored = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            int batch = i / 2; // each comes twice
            List<EnrichedVisit> visits = IntStream.range(0, 50)
                    .mapToObj(n -> withTerm((batch * 31 + n * 17) % 20 + 1, "t" + (batch * 7 + n) % 100))
                    .toList();
            stored.add(consumers.submit(() -> store(new UUID(1, batch), visits)));
        }
        int news = 0;
        for (Future<Boolean> one : stored) {
            news += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
        }
        consumers.shutdown();

        assertThat(news).isEqualTo(batches / 2);
        assertThat(rows("select count(*) from visit")).containsExactly(String.valueOf(batches / 2 * 50));
        assertThat(rows("select sum(clicks) from link_clicks")).containsExactly(String.valueOf(batches / 2 * 50));
        assertThat(rows("select count(*) from visit where utm_term is null")).containsExactly("0");
    }

    @Test
    void takes_in_so_many_texts_a_day_and_calls_the_rest_other() throws Exception {
        Set<VisitText> first = terms(0, 8);
        Set<VisitText> second = terms(5, 15);

        Map<VisitText, Integer> firstIds = textIds(first, DAY, 10);
        Map<VisitText, Integer> secondIds = textIds(second, DAY, 10);
        Map<VisitText, Integer> nextDay = textIds(second, DAY.plusDays(1), 10);

        assertThat(firstIds).containsOnlyKeys(first);
        assertThat(secondIds).hasSize(6).containsKey(VisitText.other(Kind.UTM_TERM));
        assertThat(secondIds).containsEntry(term(5), firstIds.get(term(5)));
        assertThat(nextDay).containsOnlyKeys(second);
        assertThat(rows("select texts from visit_text_day order by day")).containsExactly("10", "5");
    }

    @Test
    void makes_the_partition_of_a_day_once_also_when_several_want_it() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        LocalDate day = LocalDate.of(2031, 2, 28);
        List<Future<Object>> made = IntStream.range(0, 8)
                .mapToObj(i -> nodes.submit(() -> inTransaction(connection -> {
                    new DayPartition(day).require(connection);
                    return new Object();
                })))
                .toList();
        for (Future<Object> one : made) {
            one.get(30, TimeUnit.SECONDS);
        }
        nodes.shutdown();

        assertThat(rows("""
                select pg_get_expr(c.relpartbound, c.oid)
                from pg_class c
                join pg_inherits i on i.inhrelid = c.oid
                where i.inhparent = 'visit'::regclass and c.relname = 'visit_20310228'""")).singleElement().asString().contains("2031-02-28 00:00:00", "2031-03-01 00:00:00");
        assertThat(rows("select count(*) from pg_indexes where tablename = 'visit_20310228'"))
                .containsExactly("2");
    }

    @Test
    void a_partition_is_made_while_others_write_and_read() throws Exception {
        store(new UUID(0, 1), List.of(person(3)));
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("insert into visit (at, domain_id, outcome, verdict) values ('" + NOON + "', 1, 1, 1)");
            statement.execute("select count(*) from visit");

            inTransaction(connection -> {
                try (Statement limit = connection.createStatement()) {
                    limit.execute("set local lock_timeout = '2s'");
                }
                new DayPartition(LocalDate.of(2032, 1, 1)).require(connection);
                return true;
            });

            writer.commit();
        }
    }

    @Test
    void forgets_old_batch_ids() throws Exception {
        store(new UUID(0, 1), List.of(person(3)));

        assertThat(forgetBefore(NOON)).isZero();
        assertThat(forgetBefore(NOON.plusMillis(1))).isEqualTo(1);
        assertThat(rows("select * from click_batch")).isEmpty();
    }

    private static int forgetBefore(Instant limit) throws SQLException {
        return inTransaction(connection -> new VisitTables(connection).forgetBatchesBefore(limit));
    }

    private static boolean store(UUID batch, List<EnrichedVisit> visits) throws SQLException {
        for (EnrichedVisit visit : visits) {
            inTransaction(connection -> {
                new DayPartition(visit.day()).require(connection);
                return true;
            });
        }
        TreeSet<VisitText> texts = new TreeSet<>();
        visits.forEach(visit -> texts.addAll(visit.texts().values()));
        Map<VisitText, Integer> ids = textIds(texts, DAY, 50_000);
        return inTransaction(connection -> new VisitTables(connection).store(batch, visits, ids, NOON));
    }

    private static Map<VisitText, Integer> textIds(Set<VisitText> texts, LocalDate day, int perDay)
            throws SQLException {
        return inTransaction(connection -> new VisitTextTable(connection).idsOf(new TreeSet<>(texts), day, perDay));
    }

    private static Set<VisitText> terms(int from, int until) {
        Set<VisitText> terms = new TreeSet<>();
        IntStream.range(from, until).forEach(n -> terms.add(term(n)));
        return terms;
    }

    private static VisitText term(int number) {
        return new VisitText(Kind.UTM_TERM, String.format("term %03d", number));
    }

    private static EnrichedVisit person(long link) {
        return visit(link, Verdict.PERSON, FOLLOWED, NOON, ACCOUNT);
    }

    private static EnrichedVisit withTerm(long link, String term) {
        return new EnrichedVisit(
                NOON,
                1,
                ACCOUNT,
                link,
                FOLLOWED,
                null,
                Verdict.PERSON,
                false,
                Map.of(Kind.UTM_TERM, new VisitText(Kind.UTM_TERM, term)));
    }

    private static EnrichedVisit visit(long link, Verdict verdict, int outcome, Instant at, long account) {
        return new EnrichedVisit(at, 1, account, link, outcome, null, verdict, false, Map.of());
    }

    private static void execute(String sql) throws SQLException {
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    private static <T> T inTransaction(Work<T> work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** What is done with a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
