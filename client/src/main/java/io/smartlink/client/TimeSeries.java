package io.smartlink.client;

import java.time.Instant;
import java.util.List;

/**
 * Visits over time, oldest bucket first.
 *
 * @param resolution {@code exact}, or {@code utcDay} where only daily totals are left
 */
public record TimeSeries(String resolution, List<Bucket> buckets) {

    public TimeSeries {
        buckets = List.copyOf(buckets);
    }

    /**
     * One span of time.
     *
     * @param at where it begins
     */
    public record Bucket(Instant at, long visits, long uniqueVisitors) {}
}
