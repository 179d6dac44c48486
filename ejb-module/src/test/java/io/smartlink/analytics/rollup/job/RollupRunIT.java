package io.smartlink.analytics.rollup.job;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.rollup.store.DayRoller;
import io.smartlink.analytics.rollup.store.Interruption;
import io.smartlink.analytics.rollup.store.RollupDatabase;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitTexts;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that are over are rolled up, the newest first, and again when late visits came. */
class RollupRunIT {
    private static final LocalDate TODAY = FIRST.plusDays(3);
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
    void three_days_are_over_and_one_is_not() throws SQLException {
        database.empty();
        for (int i = 0; i < 4; i++) {
            database.visits(OURS, FIRST.plusDays(i), 20, 0.1);
        }
        database.visits(THEIRS, FIRST, 20, 0.1);
    }

    @Test
    void all_days_that_are_over_are_rolled_up_once() throws SQLException {
        assertThat(run(database.transactions(), AN_HOUR)).isEqualTo(4);
        assertThat(run(database.transactions(), AN_HOUR)).isZero();

        assertThat(waiting()).containsExactly("7|2026-10-23");
    }

    @Test
    void a_day_with_a_late_visit_is_rolled_up_again() throws SQLException {
        run(database.transactions(), AN_HOUR);
        database.visit(OURS, FIRST, BUSY_LINK, "12:00:00", 1);

        assertThat(run(database.transactions(), AN_HOUR)).isOne();

        assertThat(database.rows("select visits, rolled_up from visit_day where account_id = 7 order by day limit 1"))
                .containsExactly("21|21");
    }

    @Test
    void without_time_only_the_newest_day_is_rolled_up() throws SQLException {
        assertThat(run(database.transactions(), Duration.ZERO)).isOne();

        assertThat(waiting()).containsExactly("7|2026-10-20", "7|2026-10-21", "7|2026-10-23", "8|2026-10-20");
    }

    @Test
    void a_day_that_fails_does_not_stop_the_others() throws SQLException {
        Transactions failing = new Transactions(Interruption.before("for update", database.source(), () -> {
            throw new SQLException("broken", "XX000");
        }));

        assertThat(run(failing, AN_HOUR)).isEqualTo(3);

        assertThat(waiting()).containsExactly("7|2026-10-22", "7|2026-10-23");
    }

    @Test
    void days_that_expired_are_left_alone() throws SQLException {
        database.execute("update visit_day set expired = true where account_id = 7");

        assertThat(run(database.transactions(), AN_HOUR)).isOne();
    }

    private static int run(Transactions transactions, Duration most) {
        return new RollupRun(transactions, new DayRoller(transactions, new VisitTexts())).run(TODAY, most);
    }

    private static List<String> waiting() throws SQLException {
        return database.rows("""
                select account_id, day
                from visit_day
                where rolled_up is distinct from visits
                order by account_id, day""");
    }
}
