package io.smartlink.analytics.rollup.store;

import static io.smartlink.analytics.rollup.store.RollupDatabase.BUSY_LINK;
import static io.smartlink.analytics.rollup.store.RollupDatabase.DAYS;
import static io.smartlink.analytics.rollup.store.RollupDatabase.FIRST;
import static io.smartlink.analytics.rollup.store.RollupDatabase.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rollups that are kept in memory are those that the database would give. */
class KnownDaysIT {
    private static final long PLENTY = 10_000_000;
    private static final RollupItem ACCOUNT = RollupItem.account(OURS);
    private static final AccountDay SECOND = new AccountDay(OURS, FIRST.plusDays(1));

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
    void three_days_are_rolled_up() throws SQLException {
        database.empty();
        for (int i = 0; i < 3; i++) {
            database.visits(OURS, FIRST.plusDays(i), 300, 0.1 * i);
            database.roller().rollUp(new AccountDay(OURS, FIRST.plusDays(i)), false);
        }
    }

    @Test
    void what_is_known_is_not_read_again() throws SQLException {
        KnownDays known = new KnownDays(PLENTY);
        Map<LocalDate, ItemDay> read = ask(known, RollupParts.ALL);

        database.execute("delete from visit_rollup");

        assertThat(read).hasSize(3);
        assertThat(ask(known, RollupParts.ALL)).isEqualTo(read);
    }

    @Test
    void a_day_that_is_rolled_up_again_is_read_again() throws SQLException {
        KnownDays known = new KnownDays(PLENTY);
        long before = visits(ask(known, RollupParts.ALL));

        database.visit(OURS, SECOND.day(), BUSY_LINK, "12:34:56", 3);
        database.roller().rollUp(SECOND, false);

        assertThat(visits(ask(known, RollupParts.ALL))).isEqualTo(before + 1);
    }

    @Test
    void a_day_whose_quiet_links_were_added_has_them() throws SQLException {
        KnownDays known = new KnownDays(PLENTY);
        RollupItem quiet = RollupItem.link(RollupDatabase.QUIET_LINK);
        assertThat(ask(known, quiet, RollupParts.ALL)).isEmpty();

        database.roller().rollUp(SECOND, true);

        assertThat(ask(known, quiet, RollupParts.ALL)).containsOnlyKeys(SECOND.day());
    }

    @Test
    void what_was_read_for_totals_is_not_taken_for_all() throws SQLException {
        KnownDays known = new KnownDays(PLENTY);
        ask(known, RollupParts.totals(false));

        assertThat(ask(known, RollupParts.ALL)).isEqualTo(read(RollupParts.ALL));
    }

    @Test
    void more_than_has_room_is_read_as_before() throws SQLException {
        KnownDays known = new KnownDays(1);

        assertThat(ask(known, RollupParts.ALL)).isEqualTo(read(RollupParts.ALL));
        assertThat(ask(known, RollupParts.ALL)).isEqualTo(read(RollupParts.ALL));
    }

    private static long visits(Map<LocalDate, ItemDay> days) {
        return Objects.requireNonNull(days.get(SECOND.day()))
                .of(RolledTraffic.ALL)
                .totals()
                .visits();
    }

    private static Map<LocalDate, ItemDay> ask(KnownDays known, RollupParts parts) {
        return ask(known, ACCOUNT, parts);
    }

    private static Map<LocalDate, ItemDay> ask(KnownDays known, RollupItem item, RollupParts parts) {
        return database.transactions()
                .asOfNow(connection -> known.ofItem(
                        connection,
                        OURS,
                        item,
                        new VisitDays(connection).ofAccount(OURS, FIRST, FIRST.plusDays(DAYS)),
                        parts));
    }

    private static Map<LocalDate, ItemDay> read(RollupParts parts) {
        return database.transactions().asOfNow(connection -> new RollupTable(connection)
                .ofItem(OURS, ACCOUNT, FIRST.datesUntil(FIRST.plusDays(DAYS)).toList(), parts));
    }
}
