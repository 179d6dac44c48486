package io.smartlink.analytics.figure;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a dashboard shows, as of one moment.
 *
 * @param previous the summary of the period of equal length before; null if it cannot be told
 * @param buckets as of {@link Timeseries}
 * @param breakdowns one for each dimension that was asked for
 * @param weekdayHours visits by weekday, Monday first, and by hour, 0 to 23, in local time: 7 lists of 24
 */
public record Report(
        Resolution resolution,
        Summary summary,
        @Nullable Summary previous,
        List<TimeBucket> buckets,
        Map<Dimension, Breakdown> breakdowns,
        List<List<Long>> weekdayHours) {}
