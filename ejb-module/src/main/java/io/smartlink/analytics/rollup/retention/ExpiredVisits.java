package io.smartlink.analytics.rollup.retention;

import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.store.AccountDay;
import io.smartlink.analytics.rollup.store.DayRoller;
import io.smartlink.analytics.rollup.store.DayState;
import io.smartlink.analytics.rollup.store.RollupTable;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitDays;
import io.smartlink.analytics.rollup.tally.DayTally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * Takes the visits of an account's day out of the table {@code visit}, one transaction for each day. It begins with the
 * row of {@code visit_day}, which every batch with visits of the day must have before it commits: no visit of the day can
 * appear between looking whether all are rolled up and deleting them. What is deleted has thus been counted, once.
 */
public final class ExpiredVisits {
    /** Rows deleted by one statement, so that none takes longer than a connection waits. */
    static final int CHUNK = 5_000;

    /** The outer conditions lead to the partition of the day, within which a ctid is a row. */
    private static final String DELETE = """
            delete from visit
            where account_id = ? and at >= ? and at < ? and ctid = any (array(
                select ctid
                from visit
                where account_id = ? and at >= ? and at < ?
                limit %d))""".formatted(CHUNK);

    private final Transactions transactions;
    private final DayRoller roller;

    public ExpiredVisits(Transactions transactions, DayRoller roller) {
        this.transactions = transactions;
        this.roller = roller;
    }

    /**
     * Deletes the visits of a day, of which then only the rollups are left.
     *
     * @return how many; -1 if a visit came meanwhile that is not rolled up
     */
    public long expire(AccountDay day) {
        if (!state(day).isRolledUpForGood()) {
            roller.rollUp(day, true);
        }
        return transactions.inTransaction(connection -> {
            VisitDays days = new VisitDays(connection);
            if (!days.lock(day).isRolledUpForGood()) {
                return -1L;
            }
            days.expired(day);
            return delete(day, connection);
        });
    }

    /**
     * Adds visits that were stored after the others of their day had gone to its rollups, and deletes them.
     *
     * @return how many
     */
    public long addLate(AccountDay day) {
        return transactions.inTransaction(connection -> {
            VisitDays days = new VisitDays(connection);
            DayState state = days.lock(day);
            if (!state.expired() || state.isRolledUp()) {
                return 0L;
            }
            RollupTable rollups = new RollupTable(connection);
            Map<RollupItem, ItemDay> sums = rollups.ofDay(day);
            roller.tally(connection, day, true)
                    .forEach((item, late) ->
                            sums.merge(item, late, (before, more) -> before.plus(more, DayTally.MOST_VALUES)));
            rollups.replace(day, sums);
            days.rolledUp(day, state.visits(), true);
            return delete(day, connection);
        });
    }

    private DayState state(AccountDay day) {
        return transactions.inTransaction(connection -> new VisitDays(connection).find(day));
    }

    private static long delete(AccountDay day, Connection connection) throws SQLException {
        long deleted = 0;
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (int first : new int[] {1, 4}) {
                statement.setLong(first, day.accountId());
                statement.setObject(first + 1, day.day().atStartOfDay().atOffset(ZoneOffset.UTC));
                statement.setObject(
                        first + 2, day.day().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
            }
            int chunk;
            do {
                chunk = statement.executeUpdate();
                deleted += chunk;
            } while (chunk == CHUNK);
        }
        return deleted;
    }
}
