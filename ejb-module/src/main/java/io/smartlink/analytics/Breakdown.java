package io.smartlink.analytics;

import java.util.List;

/**
 * Visits by one of their dimensions.
 *
 * @param items the values with the most visits, in that order
 * @param other visits that have no value, or one that is not among the items: with those of the items they are all visits
 */
public record Breakdown(List<BreakdownItem> items, long other) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
}
