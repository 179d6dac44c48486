package io.smartlink.analytics.rollup.store;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.QUIET_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day is rolled up as of one moment, and what comes later is noticed. */
class DayRollerIT {
    private static final AccountDay DAY = new AccountDay(OURS, FIRST);

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
    void empty() throws SQLException {
        database.empty();
    }

    @Test
    void totals_of_the_account_are_those_that_the_database_counts() throws SQLException {
        database.visits(OURS, FIRST, 2_000, 0.1);
        database.visits(THEIRS, FIRST, 100, 0.2);

        long seen = database.roller().rollUp(DAY, false);

        assertThat(seen).isEqualTo(2_000);
        assertThat(database.rows("""
                select visits, scans, identified, unique_visitors
                from visit_rollup
                where account_id = 7 and scope = 1 and traffic in (0, 1)
                order by traffic""")).isEqualTo(database.rows("""
                select count(*), count(*) filter (where scan), count(visitor), count(distinct visitor)
                from visit
                where account_id = 7 and outcome = 1
                group by grouping sets ((), (verdict))
                having verdict is null or verdict = 1
                order by verdict nulls first"""));
        assertThat(database.rows("select distinct account_id, day from visit_rollup"))
                .containsExactly("7|2026-10-20");
    }

    @Test
    void what_was_written_is_read_again() throws SQLException {
        database.visits(OURS, FIRST, 500, 0.3);
        DayRoller roller = database.roller();
        Map<RollupItem, ItemDay> counted =
                database.transactions().asOfNow(connection -> roller.tally(connection, DAY, true));

        roller.rollUp(DAY, true);

        Map<RollupItem, ItemDay> stored =
                database.transactions().asOfNow(connection -> new RollupTable(connection).ofDay(DAY));
        assertThat(stored).isEqualTo(counted);
        Map<LocalDate, ItemDay> account = database.transactions().asOfNow(connection -> new RollupTable(connection)
                .ofItem(OURS, RollupItem.account(OURS), List.of(FIRST), RollupParts.ALL));
        assertThat(account).containsOnlyKeys(FIRST);
        assertThat(account.get(FIRST)).isEqualTo(counted.get(RollupItem.account(OURS)));
    }

    @Test
    void parts_that_are_not_wanted_are_left_out() throws SQLException {
        database.visits(OURS, FIRST, 500, 0.3);
        database.roller().rollUp(DAY, false);

        ItemDay day = Objects.requireNonNull(database.transactions()
                .asOfNow(connection -> new RollupTable(connection)
                        .ofItem(OURS, RollupItem.account(OURS), List.of(FIRST), RollupParts.totals(false)))
                .get(FIRST));

        assertThat(day.of(RolledTraffic.PERSON).totals().visits()).isPositive();
        assertThat(day.of(RolledTraffic.PERSON).quarters().quarters()).isEmpty();
        assertThat(day.of(RolledTraffic.PERSON).values()).isEmpty();
        assertThat(day.of(RolledTraffic.PERSON).links()).isEmpty();
    }

    @Test
    void busy_links_have_rollups_and_quiet_ones_when_all_are_wanted() throws SQLException {
        database.visits(OURS, FIRST, 1_000, 0.4);
        DayRoller roller = database.roller();

        roller.rollUp(DAY, false);
        assertThat(database.rows("select distinct item_id from visit_rollup where scope = 3 order by 1"))
                .containsExactly("10", "11");
        assertThat(database.rows("select rolled_up, links_rolled_up from visit_day"))
                .containsExactly("1000|f");

        roller.rollUp(DAY, true);
        assertThat(database.rows("select sum(visits) from visit_rollup where scope = 3 and traffic = 0"))
                .isEqualTo(database.rows("select count(*) from visit where outcome = 1"));
        assertThat(database.rows("select rolled_up, links_rolled_up from visit_day"))
                .containsExactly("1000|t");
    }

    @Test
    void parts_of_programs_are_values_of_their_own() throws SQLException {
        database.visit(OURS, FIRST, BUSY_LINK, "10:00:00", 1);
        database.visit(OURS, FIRST, BUSY_LINK, "10:00:01", 1);
        database.visit(OURS, FIRST, BUSY_LINK, "10:00:02", 2);
        database.execute("update visit set program = case visitor when 1 then 7 else 8 end");

        Map<RollupItem, ItemDay> days =
                database.transactions().asOfNow(connection -> database.roller().tally(connection, DAY, false));

        var account = Objects.requireNonNull(days.get(RollupItem.account(OURS))).of(RolledTraffic.PERSON);
        assertThat(account.values(RolledDimension.BROWSER).values()).containsExactly(new ValueCount<>("Firefox", 3, 2));
        assertThat(account.values(RolledDimension.DEVICE).values())
                .containsExactly(new ValueCount<>("desktop", 2, 1), new ValueCount<>("mobile", 1, 1));
        assertThat(account.values(RolledDimension.OS_VERSION).values()).containsExactly(new ValueCount<>("15", 1, 1));
    }

    @Test
    void visits_stored_while_others_are_read_leave_the_day_waiting() throws SQLException {
        database.visits(OURS, FIRST, 300, 0.5);
        DayRoller interrupted = new DayRoller(
                new Transactions(Interruption.before(
                        "order by visitor",
                        database.source(),
                        () -> database.visit(OURS, FIRST, BUSY_LINK, "23:59:59", 99))),
                new VisitTexts());

        assertThat(interrupted.rollUp(DAY, false)).isEqualTo(300);

        assertThat(database.rows("select visits, rolled_up from visit_day")).containsExactly("301|300");
        assertThat(waiting()).isOne();
        assertThat(database.rows("select visits from visit_rollup where scope = 1 and traffic = 0"))
                .isEqualTo(
                        database.rows("select count(*) from visit where outcome = 1 and visitor is distinct from 99"));
        assertThat(database.roller().rollUp(DAY, false)).isEqualTo(301);
        assertThat(waiting()).isZero();
    }

    @Test
    void visits_stored_between_reading_and_writing_leave_the_day_waiting() throws SQLException {
        database.visits(OURS, FIRST, 300, 0.5);
        DayRoller interrupted = new DayRoller(
                new Transactions(Interruption.before(
                        "for update", database.source(), () -> database.visit(OURS, FIRST, BUSY_LINK, "23:59:59", 99))),
                new VisitTexts());

        interrupted.rollUp(DAY, false);

        assertThat(database.rows("select visits, rolled_up from visit_day")).containsExactly("301|300");
    }

    @Test
    void who_saw_fewer_visits_gives_way() throws SQLException {
        database.visits(OURS, FIRST, 300, 0.5);
        DayRoller slow = new DayRoller(
                new Transactions(Interruption.before("for update", database.source(), () -> {
                    database.visit(OURS, FIRST, BUSY_LINK, "23:59:59", 99);
                    database.roller().rollUp(DAY, true);
                })),
                new VisitTexts());

        slow.rollUp(DAY, false);

        assertThat(database.rows("select visits, rolled_up, links_rolled_up from visit_day"))
                .containsExactly("301|301|t");
    }

    @Test
    void a_day_of_orphans_is_rolled_up_to_nothing() throws SQLException {
        database.visit(OURS, FIRST, QUIET_LINK, "10:00:00", 1);
        database.execute("update visit set outcome = 3");

        database.roller().rollUp(DAY, true);

        assertThat(database.rows("select * from visit_rollup")).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void days_are_those_of_utc() throws SQLException {
        database.visit(OURS, FIRST, BUSY_LINK, "00:00:00", 1);
        database.visit(OURS, FIRST, BUSY_LINK, "23:59:59.999999", 2);
        database.visit(OURS, FIRST.plusDays(1), BUSY_LINK, "00:00:00", 3);

        database.roller().rollUp(DAY, false);

        Map<RollupItem, ItemDay> days =
                database.transactions().asOfNow(connection -> new RollupTable(connection).ofDay(DAY));
        var account = Objects.requireNonNull(days.get(RollupItem.account(OURS))).of(RolledTraffic.PERSON);
        assertThat(account.totals()).isEqualTo(new VisitTotals(2, 0, 2, 2));
        assertThat(account.quarters().quarters()).containsExactly(0, 95);
    }

    private static long waiting() {
        return database.transactions()
                .inTransaction(connection -> new VisitDays(connection).countWaiting(FIRST.plusDays(1)));
    }
}
