package io.smartlink.analytics.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Visits by all values of a dimension, to be added up before the most frequent ones are taken of them.
 *
 * @param values what was counted for each value
 * @param without visits that have no value, or one that nobody knows any more
 */
public record Groups(Map<String, Counted> values, long without) {
    public static final Groups NONE = new Groups(Map.of(), 0);

    /** Takes the values over without a copy: a busy account has ten thousands of them. */
    public Groups {
        values = Collections.unmodifiableMap(values);
    }

    /** Those of two times that have no UTC day in common. */
    public Groups plus(Groups other) {
        Map<String, Counted> sums = new HashMap<>(values);
        other.values.forEach((value, counted) -> sums.merge(value, counted, Counted::plus));
        return new Groups(sums, without + other.without);
    }
}
