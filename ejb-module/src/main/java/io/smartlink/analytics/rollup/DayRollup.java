package io.smartlink.analytics.rollup;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the followed visits of one item, one UTC day and one traffic come to.
 *
 * @param totals of the whole day
 * @param quarters nothing where only whole days are kept, as is the case of quiet links; the same with {@code meetings}
 * @param values of dimensions with at least one value
 * @param links of accounts and domains, never cut; empty for links
 */
public record DayRollup(
        VisitTotals totals,
        QuarterCounts quarters,
        Meetings meetings,
        Map<RolledDimension, RankedValues> values,
        LinkCounts links) {
    public static final DayRollup NONE =
            new DayRollup(VisitTotals.NONE, QuarterCounts.NONE, Meetings.NONE, Map.of(), LinkCounts.NONE);

    /** What the visits in a window of quarter hours come to, {@code until} excluded. */
    public VisitTotals totals(int from, int until) {
        return from == 0 && until == QuarterHours.PER_DAY
                ? totals
                : quarters.totals(from, until, meetings.visitors(from, until));
    }

    /** What is known of the values of a dimension. */
    public RankedValues values(RolledDimension dimension) {
        return values.getOrDefault(dimension, RankedValues.NONE);
    }

    /** The same for whole days only. */
    public DayRollup withoutTimes() {
        return new DayRollup(totals, QuarterCounts.NONE, Meetings.NONE, values, links);
    }

    /**
     * Adds visits of the same day that came when the others were gone already. Whether their visitors were among those
     * before can then not be known: they count as new ones. When they came within the day is not kept, because days whose
     * visits are gone are only told as a whole.
     *
     * @param mostValues how many values of a dimension are kept
     */
    DayRollup plus(DayRollup late, int mostValues) {
        Map<RolledDimension, RankedValues> sums = new EnumMap<>(RolledDimension.class);
        sums.putAll(values);
        late.values.forEach(
                (dimension, more) -> sums.put(dimension, values(dimension).plus(more, mostValues)));
        return new DayRollup(
                totals.plus(late.totals),
                QuarterCounts.NONE,
                Meetings.NONE,
                sums,
                LinkCounts.of(
                        ValueCount.sums(links, late.links).stream().sorted().toList()));
    }
}
