package io.smartlink.client;

import java.time.Instant;
import java.util.List;

/** Visits over time, oldest bucket first. */
public record TimeSeries(List<Bucket> buckets) {

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
