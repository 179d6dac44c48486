package io.smartlink.analytics;

import java.time.Instant;

/**
 * The visits of one hour, day, week or month.
 *
 * @param at where the bucket begins in the viewer's time zone
 * @param uniqueVisitors daily unique visitors of the bucket
 */
public record TimeBucket(Instant at, long visits, long uniqueVisitors) {}
