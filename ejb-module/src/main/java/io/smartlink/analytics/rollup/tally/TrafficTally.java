package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.LinkCounts;
import io.smartlink.analytics.rollup.RankedValues;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the visits of one item and one traffic. Visits come in by visitor, those of a visitor in the order of time. */
final class TrafficTally {
    private final Tally total = new Tally();
    private final TimeTally times = new TimeTally();
    private final Map<RolledDimension, Map<String, Tally>> values = new EnumMap<>(RolledDimension.class);
    private final Map<Long, Tally> links = new HashMap<>();
    private long scans;
    private long identified;

    /**
     * Counts a visit.
     *
     * @param detailed whether by value and by link as well
     */
    void add(DayVisit visit, boolean detailed, boolean byLink) {
        total.add(visit.visitor());
        scans += visit.scan() ? 1 : 0;
        identified += visit.visitor() == null ? 0 : 1;
        times.add(visit);
        if (detailed) {
            addDetails(visit, byLink);
        }
    }

    private void addDetails(DayVisit visit, boolean byLink) {
        visit.values().forEach((dimension, value) -> values.computeIfAbsent(dimension, first -> new HashMap<>())
                .computeIfAbsent(value, first -> new Tally())
                .add(visit.visitor()));
        if (byLink && visit.linkId() != 0) {
            links.computeIfAbsent(visit.linkId(), first -> new Tally()).add(visit.visitor());
        }
    }

    /** @param mostValues how many values of a dimension are kept */
    DayRollup rollup(int mostValues) {
        Map<RolledDimension, RankedValues> ranked = new EnumMap<>(RolledDimension.class);
        values.forEach((dimension, tallies) -> ranked.put(dimension, RankedValues.of(counts(tallies), mostValues)));
        return new DayRollup(
                new VisitTotals(total.visits(), scans, identified, total.visitors()),
                times.quarters(),
                times.meetings(),
                ranked,
                LinkCounts.of(counts(links).stream().sorted().toList()));
    }

    private static <V extends Comparable<V>> List<ValueCount<V>> counts(Map<V, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> new ValueCount<>(
                        entry.getKey(),
                        entry.getValue().visits(),
                        entry.getValue().visitors()))
                .toList();
    }
}
