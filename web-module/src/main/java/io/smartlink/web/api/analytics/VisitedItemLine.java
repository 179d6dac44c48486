package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.VisitedItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the CSV file of a breakdown by link: its components are the columns, in this order.
 *
 * @param kind null, like what follows, if it is deleted
 */
public record VisitedItemLine(
        String value,
        long visits,
        long uniqueVisitors,
        @Nullable String kind,
        @Nullable String domain,
        @Nullable String slug,
        @Nullable String title) {

    static List<VisitedItemLine> of(Breakdown breakdown, Map<String, VisitedItem> items) {
        return breakdown.items().stream()
                .map(item -> line(item, items.get(item.value())))
                .toList();
    }

    private static VisitedItemLine line(BreakdownItem item, @Nullable VisitedItem known) {
        return known == null
                ? new VisitedItemLine(item.value(), item.visits(), item.uniqueVisitors(), null, null, null, null)
                : new VisitedItemLine(
                        item.value(),
                        item.visits(),
                        item.uniqueVisitors(),
                        known.kind().word(),
                        known.domain(),
                        known.slug(),
                        known.title());
    }
}
