package io.smartlink.analytics.figure;

import io.smartlink.analytics.question.Resolution;
import java.util.Comparator;
import java.util.List;

/**
 * Visits by one of their dimensions.
 *
 * @param items the values with the most visits, in that order, equals by value
 * @param other visits that have no value, or one that is not among the items: with those of the items they are all visits
 */
public record Breakdown(Resolution resolution, List<BreakdownItem> items, long other) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    private static final Comparator<BreakdownItem> ORDER =
            Comparator.comparingLong(BreakdownItem::visits).reversed().thenComparing(BreakdownItem::value);

    public Breakdown {
        items = List.copyOf(items);
    }

    /** The {@code limit} most frequent values; the visits of all others are {@code other}. */
    public static Breakdown top(Resolution resolution, Groups groups, int limit) {
        List<BreakdownItem> ordered = groups.values().entrySet().stream()
                .map(group -> new BreakdownItem(
                        group.getKey(),
                        group.getValue().visits(),
                        group.getValue().uniqueVisitors()))
                .sorted(ORDER)
                .toList();
        List<BreakdownItem> items = ordered.subList(0, Math.min(limit, ordered.size()));
        long cut = ordered.stream()
                .skip(items.size())
                .mapToLong(BreakdownItem::visits)
                .sum();
        return new Breakdown(resolution, items, groups.without() + cut);
    }
}
