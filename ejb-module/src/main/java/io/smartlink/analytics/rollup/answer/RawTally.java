package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.store.FollowedVisits;
import io.smartlink.analytics.rollup.store.RollupParts;
import io.smartlink.analytics.rollup.store.VisitTexts;
import io.smartlink.analytics.rollup.tally.ItemTally;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rolls up visits of an item while somebody waits: one pass over them answers everything that a dashboard asks. */
final class RawTally {
    /** A second of work or two. More, as after an upgrade, are counted by the database, figure by figure. */
    static final long MOST_VISITS = 500_000;

    private final FollowedVisits visits;
    private final long accountId;
    private final RollupItem item;
    private final RollupParts parts;

    RawTally(Connection connection, VisitTexts texts, long accountId, RollupItem item, RollupParts parts) {
        this.visits = new FollowedVisits(connection, texts, parts.dimensions());
        this.parts = parts;
        this.accountId = accountId;
        this.item = item;
    }

    /** The days of the span, with what of them lies in it. */
    List<PlannedDay> days(Span span) throws SQLException {
        Map<LocalDate, ItemTally> tallies = new TreeMap<>();
        visits.byDay(accountId, item, span.from(), span.until(), (day, visit) -> tallies.computeIfAbsent(
                        day, first -> new ItemTally(parts.links(), parts.detailed()))
                .add(visit));
        return tallies.entrySet().stream()
                .map(tally ->
                        PlannedDay.whole(item, tally.getKey(), tally.getValue().day(Integer.MAX_VALUE), false))
                .toList();
    }
}
