package io.smartlink.analytics.figure;

import java.time.Instant;

/**
 * The visits of one hour, day, week or month.
 *
 * @param at where the bucket begins in the viewer's time zone
 * @param uniqueVisitors daily unique visitors of the bucket
 */
public record TimeBucket(Instant at, long visits, long uniqueVisitors) {
    /** The same bucket with visits of two times that have no UTC day in common. */
    public TimeBucket plus(TimeBucket other) {
        return new TimeBucket(at, visits + other.visits, uniqueVisitors + other.uniqueVisitors);
    }
}
