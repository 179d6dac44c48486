package io.smartlink.analytics.rollup.retention;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.QUIET_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.rollup.store.AccountDay;
import io.smartlink.analytics.rollup.store.DayRoller;
import io.smartlink.analytics.rollup.store.Interruption;
import io.smartlink.analytics.rollup.store.RollupDatabase;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitTexts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits go when their plan says so, not earlier, and nothing of them is lost. Free keeps 30 days, Pro 365. */
class RetentionRunIT {
    private static final LocalDate NOT_YET = FIRST.plusDays(30);
    private static final LocalDate PAST_FREE = FIRST.plusDays(31);
    private static final LocalDate PAST_PRO = FIRST.plusDays(366);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static RollupDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new RollupDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void an_account_of_each_plan_has_visits() throws SQLException {
        database.empty();
        database.requirePartition(FIRST);
        database.execute("update account set plan = 'pro' where id = 7");
        database.visits(OURS, FIRST, 300, 0.1);
        database.visits(THEIRS, FIRST, 200, 0.2);
        database.execute(
                "insert into visit (at, domain_id, outcome, verdict) values ('2026-10-20T10:00:00Z', 1, 2, 1)");
    }

    @Test
    void visits_stay_on_the_last_day_of_their_plan() throws SQLException {
        run(NOT_YET);

        assertThat(raw()).containsExactly("7|300", "8|200", "null|1");
    }

    @Test
    void visits_of_the_shorter_plan_go_and_their_rollups_stay_for_all_links() throws SQLException {
        List<String> links = database.rows(
                "select link_id, count(*) from visit where account_id = 8 and outcome = 1 group by 1 order by 1");

        RetentionReport report = run(PAST_FREE);

        assertThat(report.days()).isOne();
        assertThat(report.visits()).isEqualTo(200);
        assertThat(raw()).containsExactly("7|300", "null|1");
        assertThat(database.rows("""
                select distinct on (item_id) item_id, visits
                from visit_rollup
                where account_id = 8 and scope = 3
                order by item_id, traffic""")).isEqualTo(links);
        assertThat(days()).containsExactly("7|300|null|f", "8|200|200|t");
    }

    @Test
    void visits_are_deleted_in_chunks() throws SQLException {
        database.visits(THEIRS, FIRST, ExpiredVisits.CHUNK, 0.3);

        assertThat(run(PAST_FREE).visits()).isEqualTo(ExpiredVisits.CHUNK + 200);

        assertThat(raw()).containsExactly("7|300", "null|1");
    }

    @Test
    void an_account_that_moved_to_a_shorter_plan_is_cleaned_by_the_next_run() throws SQLException {
        run(PAST_FREE);
        database.execute("update account set plan = 'free' where id = 7");

        run(PAST_FREE);

        assertThat(raw()).containsExactly("null|1");
    }

    @Test
    void the_whole_partition_goes_past_the_longest_plan() throws SQLException {
        RetentionReport report = run(PAST_PRO);

        assertThat(report.partitions()).isOne();
        assertThat(database.rows("select to_regclass('visit_20261020')")).containsExactly("null");
        assertThat(database.rows("select to_regclass('visit_20261021')")).containsExactly("visit_20261021");
        assertThat(days()).containsExactly("7|300|300|t", "8|200|200|t");
        assertThat(database.rows("""
                select account_id, sum(visits)
                from visit_rollup
                where scope = 3 and traffic = 0 or scope = 1 and traffic = 0
                group by account_id, scope
                having sum(visits) > 0""")).hasSize(4);
    }

    @Test
    void a_partition_that_somebody_reads_stays_until_the_next_time() throws SQLException {
        try (Connection reader = database.source().getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.executeQuery("select count(*) from visit").close();

            assertThat(run(PAST_PRO).partitions()).isZero();
            reader.commit();
        }
        assertThat(raw()).containsExactly("7|300", "8|200", "null|1");
        assertThat(run(PAST_PRO).partitions()).isOne();
    }

    @Test
    void a_late_visit_is_added_to_the_rollups_and_then_deleted() throws SQLException {
        database.visits(THEIRS, FIRST, 400, 0.4);
        run(PAST_FREE);
        List<String> before = totals();
        database.visit(THEIRS, FIRST, BUSY_LINK, "23:00:00", 4711);
        database.visit(THEIRS, FIRST, QUIET_LINK, "23:00:01", 4711);

        RetentionReport report = run(PAST_FREE);

        assertThat(report.lateVisits()).isEqualTo(2);
        assertThat(raw()).containsExactly("7|300", "null|1");
        assertThat(days()).containsExactly("7|300|null|f", "8|602|602|t");
        assertThat(plus(2, before)).isEqualTo(totals());
        assertThat(run(PAST_FREE).lateVisits()).isZero();
    }

    @Test
    void a_late_visit_finds_the_rollups_of_a_day_whose_partition_is_gone() throws SQLException {
        run(PAST_PRO);
        List<String> before = totals();
        database.requirePartition(FIRST);
        database.visit(THEIRS, FIRST, BUSY_LINK, "23:00:00", 4711);

        RetentionReport report = run(PAST_PRO);

        assertThat(report.lateVisits()).isOne();
        assertThat(report.partitions()).isOne();
        assertThat(plus(1, before)).isEqualTo(totals());
    }

    @Test
    void a_visit_stored_just_before_the_others_would_go_keeps_them_until_it_is_counted() throws SQLException {
        database.roller().rollUp(new AccountDay(THEIRS, FIRST), true);
        Transactions interrupted = new Transactions(Interruption.before(
                "for update", database.source(), () -> database.visit(THEIRS, FIRST, BUSY_LINK, "23:00:00", 4711)));

        RetentionReport first =
                new RetentionRun(interrupted, new DayRoller(interrupted, new VisitTexts())).run(PAST_FREE, AN_HOUR);

        assertThat(first.days()).isZero();
        assertThat(raw()).containsExactly("7|300", "8|201", "null|1");
        assertThat(run(PAST_FREE).visits()).isEqualTo(201);
        assertThat(days()).containsExactly("7|300|null|f", "8|201|201|t");
    }

    @Test
    void a_run_without_time_does_nothing_and_tells_what_waits() {
        RetentionReport report =
                new RetentionRun(database.transactions(), database.roller()).run(PAST_FREE, Duration.ZERO);

        assertThat(report.days()).isZero();
        assertThat(report.waiting()).isOne();
    }

    private static List<String> plus(long more, List<String> totals) {
        return totals.stream()
                .map(total -> String.valueOf(Long.parseLong(total) + more))
                .toList();
    }

    /** Followed visits of the account with the shorter plan: by the account, and summed up over links. */
    private static List<String> totals() throws SQLException {
        return database.rows("""
                select sum(visits)
                from (
                    select distinct on (scope, item_id) scope, visits
                    from visit_rollup
                    where account_id = 8 and scope in (1, 3)
                    order by scope, item_id, traffic
                ) as items
                group by scope
                order by scope""");
    }

    private static RetentionReport run(LocalDate today) {
        return new RetentionRun(database.transactions(), database.roller()).run(today, AN_HOUR);
    }

    private static List<String> raw() throws SQLException {
        return database.rows("select account_id, count(*) from visit group by 1 order by 1");
    }

    private static List<String> days() throws SQLException {
        return database.rows("select account_id, visits, rolled_up, expired from visit_day order by account_id");
    }
}
