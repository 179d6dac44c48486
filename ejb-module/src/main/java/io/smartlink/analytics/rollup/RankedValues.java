package io.smartlink.analytics.rollup;

import java.util.List;

/**
 * The values of a dimension on a UTC day.
 *
 * @param values most visits first
 * @param truncated whether there were more values than are kept
 */
public record RankedValues(List<ValueCount<String>> values, boolean truncated) {
    public static final RankedValues NONE = new RankedValues(List.of(), false);

    /** The first of the values, at most {@code most}. */
    public static RankedValues of(List<ValueCount<String>> all, int most) {
        return new RankedValues(all.stream().sorted().limit(most).toList(), all.size() > most);
    }

    RankedValues plus(RankedValues more, int most) {
        RankedValues sum = of(ValueCount.sums(values, more.values), most);
        return new RankedValues(sum.values, sum.truncated || truncated || more.truncated);
    }
}
