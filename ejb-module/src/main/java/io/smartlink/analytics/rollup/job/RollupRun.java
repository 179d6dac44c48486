package io.smartlink.analytics.rollup.job;

import io.smartlink.analytics.rollup.store.AccountDay;
import io.smartlink.analytics.rollup.store.DayRoller;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitDays;
import io.smartlink.analytics.rollup.store.WorkTime;
import io.smartlink.platform.DatabaseException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rolls up UTC days that are over and whose rollups miss visits, the newest first: that is where people look, and after
 * an upgrade there may be months of them. A day that fails is left to the next run and does not stop the others.
 */
final class RollupRun {
    private static final System.Logger LOG = System.getLogger(RollupRun.class.getName());
    private static final int PAGE = 200;

    private final Transactions transactions;
    private final DayRoller roller;

    RollupRun(Transactions transactions, DayRoller roller) {
        this.transactions = transactions;
        this.roller = roller;
    }

    /**
     * Works until nothing waits or the time is over.
     *
     * @param today the UTC day that is not over yet
     * @return how many days were rolled up
     */
    int run(LocalDate today, Duration most) {
        WorkTime time = new WorkTime(most);
        Set<AccountDay> tried = new HashSet<>();
        long visits = 0;
        int done = 0;
        for (List<AccountDay> days = next(today, tried); !days.isEmpty(); days = next(today, tried)) {
            for (AccountDay day : days) {
                tried.add(day);
                long seen = rolledUp(day);
                visits += Math.max(0, seen);
                done += seen < 0 ? 0 : 1;
                if (!time.isLeft()) {
                    return finished(done, visits, time, today);
                }
            }
        }
        return finished(done, visits, time, today);
    }

    /** @return how many visits were seen, -1 if it failed */
    private long rolledUp(AccountDay day) {
        try {
            return roller.rollUp(day, false);
        } catch (DatabaseException e) {
            if (e.databaseIsAway()) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "Could not roll up " + day, e);
            return -1;
        }
    }

    private List<AccountDay> next(LocalDate today, Set<AccountDay> tried) {
        return transactions.inTransaction(connection -> new VisitDays(connection)
                .waiting(today, PAGE + tried.size()).stream()
                        .filter(day -> !tried.contains(day))
                        .toList());
    }

    private int finished(int done, long visits, WorkTime time, LocalDate today) {
        if (done > 0) {
            long waiting = transactions.inTransaction(connection -> new VisitDays(connection).countWaiting(today));
            LOG.log(
                    System.Logger.Level.INFO,
                    "Rolled up {0} days of accounts with {1} visits in {2} ms; {3} days wait",
                    done,
                    visits,
                    time.spent().toMillis(),
                    waiting);
        }
        return done;
    }
}
