package io.smartlink.analytics.rollup.recount;

import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.rollup.store.AccountDay;
import io.smartlink.analytics.rollup.store.RollupDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recount finds nothing where nothing is wrong, and everything that was tampered with. */
class DayRecountIT {
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
    void two_accounts_have_a_day_that_is_rolled_up() throws SQLException {
        database.empty();
        database.visits(OURS, FIRST, 800, 0.1);
        database.visits(THEIRS, FIRST, 50, 0.2);
        database.roller().rollUp(new AccountDay(OURS, FIRST), false);
        database.roller().rollUp(new AccountDay(THEIRS, FIRST), true);
    }

    @Test
    void a_day_without_differences_is_told_with_its_visits() {
        assertThat(recounted()).isEqualTo(new RecountedDay(FIRST, 850, 0, List.of()));
    }

    @Test
    void a_day_without_visits_is_nothing() {
        assertThat(new DayRecount(database.transactions()).of(FIRST.plusDays(5)))
                .isEqualTo(new RecountedDay(FIRST.plusDays(5), 0, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; update visit_rollup set visits = visits + 1 where account_id = 8 and scope = 1 and traffic = 1",
                "2; update visit_rollup set scans = scans - 2 where account_id = 8 and scope = 1 and traffic = 1",
                "3; update visit_rollup set unique_visitors = unique_visitors + 3 where account_id = 8 and scope = 1 and traffic = 0",
                "4; update visit_rollup set identified = identified + 4 where account_id = 8 and scope = 1 and traffic = 1",
                "5; update visit_rollup set text_visits[1] = text_visits[1] + 5 where account_id = 8 and scope = 1 and traffic = 1",
                "1; delete from visit where ctid in (select ctid from visit where account_id = 8 and outcome = 3 limit 1)",
                "6; update visit_day set visits = visits + 6 where account_id = 8"
            })
    void what_was_tampered_with_is_found(long difference, String tampering) throws SQLException {
        database.execute(
                "update visit set outcome = 3 where ctid = (select ctid from visit where account_id = 8 limit 1)");
        database.roller().rollUp(new AccountDay(THEIRS, FIRST), true);
        database.execute(tampering);

        RecountedDay recounted = recounted();

        assertThat(recounted.difference()).isEqualTo(difference);
        assertThat(recounted.accounts()).extracting(RecountedAccount::accountId).containsExactly(THEIRS);
    }

    @Test
    void a_rollup_that_is_gone_is_found() throws SQLException {
        database.execute("delete from visit_rollup where account_id = 8");

        assertThat(recounted().difference()).isPositive();
    }

    @Test
    void days_that_wait_to_be_rolled_up_are_no_difference() throws SQLException {
        database.visit(OURS, FIRST, 10, "12:00:00", 99);

        assertThat(recounted()).isEqualTo(new RecountedDay(FIRST, 851, 0, List.of()));
    }

    @Test
    void days_that_expired_have_nothing_to_compare_with() throws SQLException {
        database.execute(
                "delete from visit where account_id = 8; update visit_day set expired = true where account_id = 8");

        assertThat(recounted()).isEqualTo(new RecountedDay(FIRST, 800, 0, List.of()));
    }

    @Test
    void the_latest_recount_of_each_day_counts() {
        Instant first = Instant.parse("2026-11-01T03:00:00Z");
        Instant second = first.plusSeconds(60);
        put(new RecountedDay(FIRST, 10, 3, List.of()), first);
        put(new RecountedDay(FIRST.plusDays(1), 10, 4, List.of()), first);
        put(new RecountedDay(FIRST, 11, 0, List.of()), second);

        RecountTable.Total total =
                database.transactions().inTransaction(connection -> new RecountTable(connection).total());
        assertThat(total).isEqualTo(new RecountTable.Total(4, Optional.of(second)));
    }

    @Test
    void some_day_is_any_that_has_visits() throws SQLException {
        database.visits(OURS, FIRST.plusDays(1), 10, 0.1);
        database.visits(OURS, FIRST.plusDays(2), 10, 0.1);
        database.visits(OURS, FIRST.plusDays(3), 10, 0.1);
        database.execute("update visit_day set expired = true where day = '2026-10-21'");

        List<LocalDate> days = LongStream.range(0, 30)
                .mapToObj(seed -> database.transactions().inTransaction(connection -> new RecountTable(connection)
                        .someDayBefore(FIRST.plusDays(3), seed)
                        .orElseThrow()))
                .distinct()
                .toList();

        assertThat(days).containsExactlyInAnyOrder(FIRST, FIRST.plusDays(2));
    }

    private static void put(RecountedDay day, Instant now) {
        database.transactions().inTransaction(connection -> {
            new RecountTable(connection).put(day, now);
            return day;
        });
    }

    private static RecountedDay recounted() {
        return new DayRecount(database.transactions()).of(FIRST);
    }
}
