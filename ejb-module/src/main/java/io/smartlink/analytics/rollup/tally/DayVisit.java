package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.visit.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A followed visit, as far as rollups tell visits apart.
 *
 * @param quarter the quarter hour of the UTC day
 * @param visitor hash of the visitor; the same within the day only
 * @param linkId 0 for none
 */
public record DayVisit(
        int quarter,
        @Nullable Long visitor,
        Verdict verdict,
        boolean scan,
        long linkId,
        long domainId,
        VisitValues values) {
    /** @throws IllegalArgumentException if there is no such quarter hour */
    public DayVisit {
        if (quarter < 0 || quarter >= QuarterHours.PER_DAY) {
            throw new IllegalArgumentException("A day has no quarter hour " + quarter);
        }
    }
}
