package io.smartlink.analytics.rollup.recount;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RankedValues;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import io.smartlink.analytics.rollup.store.DayState;
import io.smartlink.analytics.rollup.store.RollupParts;
import io.smartlink.analytics.rollup.store.RollupTable;
import io.smartlink.analytics.rollup.store.Transactions;
import io.smartlink.analytics.rollup.store.VisitDays;
import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Compares what was counted of a UTC day with its raw visits, as of one moment. Raw visits are counted by the database, in
 * statements of their own, and not by the tallies that rollups are made with. Accounts whose visits of the day have
 * expired have nothing to compare with; those that are not rolled up yet are compared as far as they are.
 */
public final class DayRecount {
    private final Transactions transactions;

    public DayRecount(Transactions transactions) {
        this.transactions = transactions;
    }

    public RecountedDay of(LocalDate day) {
        return transactions.asOfNow(connection -> {
            Map<Long, DayState> states = new VisitDays(connection).ofDay(day);
            Map<Long, Long> stored = RawCounts.stored(day, connection);
            Map<Outcome, Map<Long, Map<RolledTraffic, RawCounts>>> raw = new EnumMap<>(Outcome.class);
            for (Outcome counted : List.of(Outcome.FOLLOWED, Outcome.VIEWED)) {
                raw.put(counted, RawCounts.of(day, counted, connection));
            }
            TreeSet<Long> accounts = new TreeSet<>(states.keySet());
            accounts.addAll(stored.keySet());
            List<RecountedAccount> recounted = new ArrayList<>();
            for (long account : accounts) {
                DayState state = states.getOrDefault(account, DayState.EMPTY);
                long visits = stored.getOrDefault(account, 0L);
                if (!state.expired()) {
                    long difference = Math.abs(state.visits() - visits);
                    if (state.isRolledUp()) {
                        for (Map.Entry<Outcome, Map<Long, Map<RolledTraffic, RawCounts>>> counted : raw.entrySet()) {
                            difference += difference(
                                    rollups(account, counted.getKey(), day, connection),
                                    counted.getValue().getOrDefault(account, Map.of()));
                        }
                    }
                    recounted.add(new RecountedAccount(account, visits, difference));
                }
            }
            return RecountedDay.of(day, recounted);
        });
    }

    private static ItemDay rollups(long account, Outcome counted, LocalDate day, Connection connection)
            throws SQLException {
        return new RollupTable(connection)
                .ofItem(account, RollupItem.account(account).counting(counted), List.of(day), RollupParts.ALL)
                .getOrDefault(day, ItemDay.NONE);
    }

    private static long difference(ItemDay rollups, Map<RolledTraffic, RawCounts> raw) {
        long difference = 0;
        for (RolledTraffic traffic : RolledTraffic.values()) {
            difference += difference(rollups.of(traffic), raw.getOrDefault(traffic, RawCounts.NONE));
        }
        return difference;
    }

    private static long difference(DayRollup rollup, RawCounts raw) {
        long difference = difference(rollup.totals(), raw.totals());
        for (var counted : raw.withValue().entrySet()) {
            RankedValues values = rollup.values(counted.getKey());
            if (!values.truncated()) {
                long sum =
                        values.values().stream().mapToLong(ValueCount::visits).sum();
                difference += Math.abs(sum - counted.getValue());
            }
        }
        return difference;
    }

    private static long difference(VisitTotals some, VisitTotals others) {
        return Math.abs(some.visits() - others.visits())
                + Math.abs(some.scans() - others.scans())
                + Math.abs(some.identified() - others.identified())
                + Math.abs(some.visitors() - others.visitors());
    }
}
