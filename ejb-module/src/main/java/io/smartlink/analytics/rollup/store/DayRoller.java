package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.tally.DayTally;
import io.smartlink.analytics.rollup.tally.QuietLinks;
import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rolls up a UTC day of an account. Visits are read and counted as of one moment, together with the number of visits
 * stored until then; rollups and that number are written in a second transaction. Late visits that are stored in between
 * wait for nobody: the number then differs from that of the day, which is rolled up again, and meanwhile counted from the
 * visits. Two that roll up the same day do no harm either: who saw fewer visits gives way.
 */
public final class DayRoller {
    private final Transactions transactions;
    private final VisitTexts texts;

    public DayRoller(Transactions transactions, VisitTexts texts) {
        this.transactions = transactions;
        this.texts = texts;
    }

    /** What was seen of a day. */
    private record Seen(long visits, Map<RollupItem, ItemDay> days) {}

    /**
     * Rolls the day up anew. A day that has expired is left as it is.
     *
     * @param allLinks whether quiet links are rolled up too
     * @return how many visits were seen
     */
    public long rollUp(AccountDay day, boolean allLinks) {
        Seen seen = transactions.asOfNow(
                connection -> new Seen(new VisitDays(connection).find(day).visits(), tally(connection, day, allLinks)));
        transactions.inTransaction(connection -> write(connection, day, seen, allLinks));
        return seen.visits();
    }

    /** Counts the visits of the day that are there, clicks and views apart, within a transaction of the caller. */
    public Map<RollupItem, ItemDay> tally(Connection connection, AccountDay day, boolean allLinks) throws SQLException {
        Map<RollupItem, ItemDay> days = new HashMap<>();
        for (Outcome counted : List.of(Outcome.FOLLOWED, Outcome.VIEWED)) {
            days.putAll(tally(connection, day, counted, allLinks));
        }
        return days;
    }

    private Map<RollupItem, ItemDay> tally(Connection connection, AccountDay day, Outcome counted, boolean allLinks)
            throws SQLException {
        Set<Long> busy = BusyLinks.of(day, counted, connection);
        DayTally tally = new DayTally(day.accountId(), counted, busy);
        FollowedVisits visits = new FollowedVisits(connection, texts);
        Instant from = day.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = day.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        RollupItem account = RollupItem.account(day.accountId()).counting(counted);
        visits.byDay(day.accountId(), account, from, until, (date, visit) -> tally.add(visit));
        Map<RollupItem, ItemDay> days = new HashMap<>(tally.days());
        if (allLinks) {
            QuietLinks quiet = new QuietLinks(counted);
            visits.byLink(day, counted, List.copyOf(busy), (date, visit) -> quiet.add(visit));
            days.putAll(quiet.days());
        }
        return days;
    }

    private static boolean write(Connection connection, AccountDay day, Seen seen, boolean allLinks)
            throws SQLException {
        VisitDays days = new VisitDays(connection);
        DayState state = days.lock(day);
        boolean others = state.rolledUp() != null && state.rolledUp() > seen.visits();
        if (state.expired() || others) {
            return false;
        }
        new RollupTable(connection).replace(day, seen.days());
        days.rolledUp(day, seen.visits(), allLinks);
        return true;
    }
}
