package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.BreakdownItem;
import io.smartlink.analytics.figure.VisitedItem;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Visits by value: the most frequent values, and the visits of all others and without one. */
@Schema(name = "Breakdown")
public record BreakdownAnswer(
        @Schema(enumeration = {"exact", "utcDay"}) String resolution, List<Item> items, long other) {

    /** The visits with one value. */
    @Schema(name = "BreakdownItem")
    public record Item(
            String value,
            long visits,
            long uniqueVisitors,

            @Schema(
                    nullable = true,
                    description = "By link: what the id is of; null if that is deleted, and by other dimensions.")
            @Nullable
            VisitedItemAnswer item,

            @Schema(nullable = true, description = "By widget: what it is called now; null by other dimensions.")
            @Nullable
            String label) {}

    /** By a dimension whose values say what they are. */
    static BreakdownAnswer of(Breakdown breakdown) {
        return of(breakdown, Map.of());
    }

    /** By widget. @param labels what the widgets are called, by their ids */
    static BreakdownAnswer byWidget(Breakdown breakdown, Map<String, String> labels) {
        return new BreakdownAnswer(
                breakdown.resolution().word(),
                breakdown.items().stream()
                        .map(item -> new Item(
                                item.value(), item.visits(), item.uniqueVisitors(), null, labels.get(item.value())))
                        .toList(),
                breakdown.other());
    }

    /** @param items what the values are */
    static BreakdownAnswer of(Breakdown breakdown, Map<String, VisitedItem> items) {
        return new BreakdownAnswer(
                breakdown.resolution().word(),
                breakdown.items().stream()
                        .map(item -> answer(item, items.get(item.value())))
                        .toList(),
                breakdown.other());
    }

    private static Item answer(BreakdownItem item, @Nullable VisitedItem known) {
        return new Item(
                item.value(),
                item.visits(),
                item.uniqueVisitors(),
                known == null ? null : VisitedItemAnswer.of(known),
                null);
    }
}
