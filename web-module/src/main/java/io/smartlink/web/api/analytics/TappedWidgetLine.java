package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the CSV file of a breakdown by widget: its components are the columns, in this order.
 *
 * @param label null if the widget is no more
 */
public record TappedWidgetLine(String value, @Nullable String label, long visits, long uniqueVisitors) {
    static List<TappedWidgetLine> of(Breakdown breakdown, Map<String, String> labels) {
        return breakdown.items().stream()
                .map(item -> new TappedWidgetLine(
                        item.value(), labels.get(item.value()), item.visits(), item.uniqueVisitors()))
                .toList();
    }
}
