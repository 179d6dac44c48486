package io.smartlink.analytics.figure;

import io.smartlink.analytics.question.Resolution;
import java.util.List;

/**
 * Visits over time.
 *
 * @param buckets one after the other without a gap; the first may begin before the span, and counts only visits within it
 */
public record Timeseries(Resolution resolution, List<TimeBucket> buckets) {
    public Timeseries {
        buckets = List.copyOf(buckets);
    }
}
