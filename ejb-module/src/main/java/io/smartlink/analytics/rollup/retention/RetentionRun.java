package io.smartlink.analytics.rollup.retention;

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
import java.util.function.LongSupplier;

/**
 * Lets visits go that are older than the plan of their account keeps them: day by day, after all links have their
 * rollups. Days that are older than any plan keeps leave as whole partitions; of the others, the visits of accounts with
 * shorter plans are deleted. An account that moves to a shorter plan is cleaned by the next run. A day that fails is left
 * to the next run and does not stop the others.
 */
public final class RetentionRun {
    private static final System.Logger LOG = System.getLogger(RetentionRun.class.getName());

    /** Days looked up at once. */
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final DayRoller roller;
    private final ExpiredVisits visits;

    public RetentionRun(Transactions transactions, DayRoller roller) {
        this.transactions = transactions;
        this.roller = roller;
        this.visits = new ExpiredVisits(transactions, roller);
    }

    /**
     * Works until nothing is due or the time is over.
     *
     * @param today the UTC day that is not over yet
     */
    public RetentionReport run(LocalDate today, Duration most) {
        WorkTime time = new WorkTime(most);
        RetentionReport report = new RetentionReport();
        addLate(report, time);
        dropPartitions(today, report, time);
        expireShorter(today, report, time);
        report.waiting(countDue(today));
        if (report.hasDoneAnything()) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "Visits past retention: {0} in {1} ms",
                    report,
                    time.spent().toMillis());
        }
        return report;
    }

    /** How many days of accounts, and of whole partitions, are due. */
    public long countDue(LocalDate today) {
        return transactions.inTransaction(connection -> {
            DueDays due = new DueDays(connection, today);
            return due.countShorter()
                    + new OldPartitions(connection).before(due.firstKept()).size();
        });
    }

    private void addLate(RetentionReport report, WorkTime time) {
        for (AccountDay day : transactions.inTransaction(connection -> new VisitDays(connection).late(PAGE))) {
            if (time.isLeft()) {
                report.late(tried(day, () -> visits.addLate(day)));
            }
        }
    }

    /** One that fails ends it for this time: whoever reads for long would make all who store wait at each of the others. */
    private void dropPartitions(LocalDate today, RetentionReport report, WorkTime time) {
        List<LocalDate> old = transactions.inTransaction(
                connection -> new OldPartitions(connection).before(new DueDays(connection, today).firstKept()));
        for (LocalDate day : old) {
            long dropped = time.isLeft() ? tried(day, () -> drop(day, today)) : -1;
            report.partitions(dropped);
            if (dropped < 0) {
                return;
            }
        }
    }

    private long drop(LocalDate day, LocalDate today) {
        transactions
                .inTransaction(connection -> new DueDays(connection, today).unfinished(day))
                .forEach(unfinished -> roller.rollUp(unfinished, true));
        return transactions.inTransaction(connection -> new OldPartitions(connection).drop(day)) ? 1 : 0;
    }

    private void expireShorter(LocalDate today, RetentionReport report, WorkTime time) {
        Set<AccountDay> left = new HashSet<>();
        List<AccountDay> due = shorter(today, left);
        while (!due.isEmpty() && time.isLeft()) {
            for (AccountDay day : due) {
                if (time.isLeft()) {
                    long gone = tried(day, () -> visits.expire(day));
                    report.expired(gone);
                    if (gone < 0) {
                        left.add(day);
                    }
                }
            }
            due = shorter(today, left);
        }
    }

    /** @param left what was tried in vain, and is not due again in this run */
    private List<AccountDay> shorter(LocalDate today, Set<AccountDay> left) {
        return transactions
                .inTransaction(connection -> new DueDays(connection, today).shorter(PAGE + left.size()))
                .stream()
                .filter(day -> !left.contains(day))
                .toList();
    }

    /** @return what the work says, or -1 if it failed */
    private static long tried(Object what, LongSupplier work) {
        try {
            return work.getAsLong();
        } catch (DatabaseException e) {
            if (e.databaseIsAway()) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "Visits past retention stay until the next time: " + what, e);
            return -1;
        }
    }
}
