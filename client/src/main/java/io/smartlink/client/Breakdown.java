package io.smartlink.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visits by value of a dimension.
 *
 * @param resolution {@code exact}, or {@code utcDay} where only daily totals are left
 * @param items the values with the most visits, in that order
 * @param other visits without a value and of values behind the limit
 */
public record Breakdown(String resolution, List<Item> items, long other) {

    public Breakdown {
        items = List.copyOf(items);
    }

    /**
     * The visits with one value.
     *
     * @param item by link: what the id is of; null if that is deleted, and by other dimensions
     * @param label what the widget with this id is called; null by other dimensions
     */
    public record Item(
            String value,
            long visits,
            long uniqueVisitors,
            @Nullable VisitedItem item,
            @Nullable String label) {}

    /**
     * A link, a QR code or a bio page.
     *
     * @param kind {@code link}, {@code qr} or {@code bio}
     * @param domain host at which it stands now
     */
    public record VisitedItem(
            String kind,
            String domain,
            String slug,
            @Nullable String title) {}
}
