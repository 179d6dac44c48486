package io.smartlink.analytics.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Visits of a UTC day with one value of a dimension.
 *
 * @param value a text, or the id of a link
 * @param visitors different visitors with this value
 */
public record ValueCount<V extends Comparable<V>>(V value, int visits, int visitors)
        implements Comparable<ValueCount<V>> {
    /** Most visits first, equals by value. */
    @Override
    public int compareTo(ValueCount<V> other) {
        int byVisits = Integer.compare(other.visits, visits);
        return byVisits == 0 ? value.compareTo(other.value) : byVisits;
    }

    /** Adds up what two lists say of the same values, in no order. */
    static <V extends Comparable<V>> List<ValueCount<V>> sums(List<ValueCount<V>> some, List<ValueCount<V>> more) {
        Map<V, ValueCount<V>> sums = new HashMap<>();
        Stream.concat(some.stream(), more.stream())
                .forEach(count -> sums.merge(count.value(), count, ValueCount::plus));
        return List.copyOf(sums.values());
    }

    private ValueCount<V> plus(ValueCount<V> other) {
        return new ValueCount<>(value, visits + other.visits, visitors + other.visitors);
    }
}
