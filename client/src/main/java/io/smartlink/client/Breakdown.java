package io.smartlink.client;

import java.util.List;

/**
 * Visits by value of a dimension.
 *
 * @param items the values with the most visits, in that order
 * @param other visits without a value and of values behind the limit
 */
public record Breakdown(List<Item> items, long other) {

    public Breakdown {
        items = List.copyOf(items);
    }

    /** The visits with one value. */
    public record Item(String value, long visits, long uniqueVisitors) {}
}
