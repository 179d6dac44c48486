package io.smartlink.analytics.figure;

import java.time.Instant;
import java.util.List;

/**
 * What is going on.
 *
 * @param until the moment that it was asked
 * @param minutes people's visits minute by minute, the running one last: 30
 * @param people different visitors among them
 * @param latest the latest of these minutes' visits of every verdict, newest first: at most 20
 */
public record Live(Instant until, List<TimeBucket> minutes, long people, List<VisitRow> latest) {
    public static final int MINUTES = 30;
    public static final int LATEST = 20;
}
