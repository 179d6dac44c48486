package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.store.DayState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which UTC days of a question are answered by rollups, and which by raw visits, as of the moment that the
 * transaction of the connection sees. Both together are every visit once.
 *
 * <p>A rollup is used if it has seen all visits that were stored for its day. It answers whole days, and windows of quarter
 * hours where no values are asked for. Today, days with late visits, days of quiet links and ragged ends are counted from
 * the visits, and so is everything under filters and of scopes that are not one item.
 *
 * <p>Of days whose visits have expired only totals of the whole day are left. Such a day belongs to a span, and to a bucket,
 * if its noon does: neighbouring spans share no visit, and a local day is told by the UTC day that has most of it.
 */
final class RollupPlan {
    private final Connection connection;
    private final AnswerMemory memory;
    private final long accountId;
    private final VisitQuery query;
    private final Needs needs;
    private final AskedDays asked;
    private final List<RollupItem> items;
    private final boolean helped;
    private final List<PlannedDay> days = new ArrayList<>();
    private final List<Span> raw = new ArrayList<>();
    private long rawVisits;

    private RollupPlan(
            Connection connection, AnswerMemory memory, long accountId, VisitQuery query, AskedDays asked, Needs needs)
            throws SQLException {
        this.connection = connection;
        this.memory = memory;
        this.accountId = accountId;
        this.query = query;
        this.needs = needs;
        this.asked = asked;
        items = RollupItems.of(accountId, query.scope(), connection);
        helped = needs.onQuarters()
                && query.filters().isEmpty()
                && !(query.scope().place() instanceof VisitScope.OfTag);
    }

    static RollupPlan of(
            Connection connection, AnswerMemory memory, long accountId, VisitQuery query, AskedDays asked, Needs needs)
            throws SQLException {
        RollupPlan plan = new RollupPlan(connection, memory, accountId, query, asked, needs);
        plan.decide();
        return plan;
    }

    /** Days that rollups answer. */
    List<PlannedDay> days() {
        return days;
    }

    /** What is left for raw visits, without gaps that are not there. */
    List<Span> raw() {
        return raw;
    }

    /** The one item of the question, if rollups were used for it. */
    @Nullable
    RollupItem item() {
        return helped && items.size() == 1 ? items.get(0) : null;
    }

    /** Tallies what is left for raw visits in one pass, so that nothing is, unless they are very many. */
    void tally() throws SQLException {
        RollupItem item = item();
        if (item != null && rawVisits <= RawTally.MOST_VISITS) {
            RawTally tally = new RawTally(connection, memory.texts(), accountId, item, needs.parts());
            for (Span span : raw) {
                days.addAll(tally.days(span));
            }
            raw.clear();
        }
    }

    private void decide() throws SQLException {
        Map<LocalDate, DayState> useful = new HashMap<>();
        for (LocalDate day = asked.first(); day.isBefore(asked.after()); day = day.plusDays(1)) {
            DayState state = asked.state(day);
            if (state != null && (state.expired() || isRolledUp(day))) {
                useful.put(day, state);
            }
        }
        Map<RollupItem, Map<LocalDate, ItemDay>> stored = new HashMap<>();
        if (!useful.isEmpty()) {
            for (RollupItem item : items) {
                stored.put(item, memory.days().ofItem(connection, accountId, item, useful, needs.parts()));
            }
        }
        for (LocalDate day = asked.first(); day.isBefore(asked.after()); day = day.plusDays(1)) {
            if (asked.isExpired(day)) {
                addExpired(day, stored);
            } else {
                decide(day, stored);
            }
        }
    }

    private void addExpired(LocalDate day, Map<RollupItem, Map<LocalDate, ItemDay>> stored) {
        if (asked.hasNoonOf(day)) {
            stored.forEach((item, rollups) -> {
                ItemDay rollup = rollups.get(day);
                if (rollup != null) {
                    days.add(PlannedDay.whole(item, day, rollup, true));
                }
            });
        }
    }

    private void decide(LocalDate day, Map<RollupItem, Map<LocalDate, ItemDay>> stored) {
        Span part = asked.partOf(day);
        DayState state = asked.state(day);
        Optional<PlannedDay> rollup = state != null && isRolledUp(day) ? rollup(day, state, stored) : Optional.empty();
        if (rollup.isPresent()) {
            days.add(rollup.get());
        } else {
            rawVisits += state == null ? 0 : state.visits();
            addRaw(part);
        }
    }

    /** The one rollup that says everything about the day. Of rows of one domain's name, only one is visited at a time. */
    private Optional<PlannedDay> rollup(
            LocalDate day, DayState state, Map<RollupItem, Map<LocalDate, ItemDay>> stored) {
        List<PlannedDay> found = new ArrayList<>();
        boolean told = true;
        for (RollupItem item : items) {
            ItemDay rollup = stored.getOrDefault(item, Map.of()).get(day);
            if (rollup != null) {
                found.add(asked.planned(item, day, rollup));
                told &= !needs.parts().times() || rollup.hasTimes();
            }
        }
        if (found.isEmpty() && !items.isEmpty()) {
            told = !items.get(0).kind().isSingle() || state.linksRolledUp();
            found.add(asked.planned(items.get(0), day, ItemDay.NONE));
        }
        return told && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a rollup of the day would say what is asked of it. */
    private boolean isRolledUp(LocalDate day) {
        DayState state = asked.state(day);
        return helped && state != null && state.isRolledUp() && (asked.isWhole(day) || isCut(asked.partOf(day)));
    }

    private boolean isCut(Span part) {
        return needs.canCutDays() && Needs.isOnQuarter(part.from()) && Needs.isOnQuarter(part.until());
    }

    private void addRaw(Span part) {
        int last = raw.size() - 1;
        if (last >= 0 && raw.get(last).until().equals(part.from())) {
            raw.set(last, new Span(raw.get(last).from(), part.until()));
        } else {
            raw.add(part);
        }
    }
}
