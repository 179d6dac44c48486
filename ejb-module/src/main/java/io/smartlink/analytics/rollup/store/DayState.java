package io.smartlink.analytics.rollup.store;

import org.jspecify.annotations.Nullable;

/**
 * How far a UTC day of an account has come. It begins with the first visit that is stored; then it is rolled up, again
 * whenever a late visit was stored; then its links are, and its visits expire.
 *
 * @param visits how many were stored, ever
 * @param rolledUp how many of them the rollups have seen; null before the first time
 * @param linksRolledUp whether all links have rollups, and not only busy ones
 * @param expired whether the visits are gone, and the rollups all that is left
 */
public record DayState(long visits, @Nullable Long rolledUp, boolean linksRolledUp, boolean expired) {
    /** A day without visits. */
    public static final DayState EMPTY = new DayState(0, 0L, true, false);

    /** Whether the rollups have seen every visit that was stored. */
    public boolean isRolledUp() {
        return rolledUp != null && rolledUp == visits;
    }

    /** Whether the visits may go. */
    public boolean isRolledUpForGood() {
        return isRolledUp() && linksRolledUp;
    }
}
