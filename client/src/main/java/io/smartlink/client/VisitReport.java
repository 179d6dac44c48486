package io.smartlink.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a dashboard shows, as of one moment.
 *
 * @param resolution {@code exact}, or {@code utcDay} where only daily totals are left
 * @param previous the summary of the period of equal length before; null if that period cannot be told
 * @param breakdowns by the word of the dimension
 * @param weekdayHours visits by weekday, Monday first, and hour, in the time zone of the question: 7 lists of 24
 */
public record VisitReport(
        String resolution,
        VisitSummary summary,
        @Nullable VisitSummary previous,
        List<TimeSeries.Bucket> buckets,
        Map<String, Breakdown> breakdowns,
        List<List<Long>> weekdayHours) {

    public VisitReport {
        buckets = List.copyOf(buckets);
        breakdowns = Map.copyOf(breakdowns);
        weekdayHours = List.copyOf(weekdayHours);
    }

    /** The breakdown by a dimension that was asked for. */
    public Breakdown by(Dimension dimension) {
        Breakdown breakdown = breakdowns.get(dimension.word());
        if (breakdown == null) {
            throw new IllegalArgumentException("Nobody asked for the breakdown by " + dimension.word());
        }
        return breakdown;
    }
}
