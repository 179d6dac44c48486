package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.LinkCounts;
import io.smartlink.analytics.rollup.Meetings;
import io.smartlink.analytics.rollup.QuarterCounts;
import io.smartlink.analytics.rollup.RankedValues;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rollup as columns of {@code visit_rollup}. Arrays that belong together have the same length. */
final class RollupColumns {
    private static final List<String> TOTALS = List.of("visits", "scans", "identified", "unique_visitors");
    private static final List<String> TIMES = List.of(
            "quarters", "quarter_visits", "quarter_scans", "quarter_identified", "meetings", "meeting_visitors");
    private static final List<String> VALUES =
            List.of("dimensions", "texts", "text_visits", "text_visitors", "truncated");
    private static final List<String> LINKS = List.of("links", "link_visits", "link_visitors");

    /** In the order of {@link #bind}. */
    static final String NAMES = names(RollupParts.ALL);

    static final String PLACEHOLDERS = NAMES.replaceAll("[a-z_]+", "?");

    private RollupColumns() {}

    /** All columns by name, null for those that are not wanted. */
    static String names(RollupParts parts) {
        return Stream.of(
                        TOTALS.stream(),
                        wanted(TIMES, parts.times()),
                        detailed(VALUES, parts.hasValues(), parts),
                        detailed(LINKS, parts.links(), parts))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> wanted(List<String> names, boolean wanted) {
        return names.stream().map(name -> wanted ? name : "null as " + name);
    }

    private static Stream<String> detailed(List<String> names, boolean wanted, RollupParts parts) {
        if (!wanted || parts.detailed().size() == RolledTraffic.values().length) {
            return wanted(names, wanted);
        }
        String codes = parts.detailed().stream()
                .map(traffic -> String.valueOf(traffic.code()))
                .collect(Collectors.joining(", "));
        return names.stream().map(name -> "case when traffic in (" + codes + ") then " + name + " end as " + name);
    }

    static void bind(PreparedStatement statement, int first, DayRollup rollup) throws SQLException {
        int next = first;
        statement.setLong(next++, rollup.totals().visits());
        statement.setLong(next++, rollup.totals().scans());
        statement.setLong(next++, rollup.totals().identified());
        statement.setLong(next++, rollup.totals().visitors());
        statement.setObject(next++, StoredArrays.smallOrNull(rollup.quarters().quarters()));
        statement.setObject(next++, StoredArrays.orNull(rollup.quarters().visits()));
        statement.setObject(next++, StoredArrays.orNull(rollup.quarters().scans()));
        statement.setObject(next++, StoredArrays.orNull(rollup.quarters().identified()));
        statement.setObject(next++, StoredArrays.smallOrNull(rollup.meetings().codes()));
        statement.setObject(next++, StoredArrays.orNull(rollup.meetings().visitors()));
        next = bindValues(statement, next, rollup.values());
        List<ValueCount<Long>> links = rollup.links();
        statement.setObject(
                next++,
                links.isEmpty()
                        ? null
                        : links.stream().mapToLong(ValueCount::value).toArray());
        statement.setObject(next++, StoredArrays.orNull(visits(links)));
        statement.setObject(next, StoredArrays.orNull(visitors(links)));
    }

    private static int bindValues(PreparedStatement statement, int first, Map<RolledDimension, RankedValues> values)
            throws SQLException {
        int next = first;
        List<ValueCount<String>> all = values.values().stream()
                .flatMap(ranked -> ranked.values().stream())
                .toList();
        int[] dimensions = values.entrySet().stream()
                .flatMapToInt(entry -> entry.getValue().values().stream()
                        .mapToInt(value -> entry.getKey().code()))
                .toArray();
        int[] truncated = values.entrySet().stream()
                .filter(entry -> entry.getValue().truncated())
                .mapToInt(entry -> entry.getKey().code())
                .toArray();
        statement.setObject(next++, StoredArrays.smallOrNull(dimensions));
        statement.setObject(
                next++,
                all.isEmpty() ? null : all.stream().map(ValueCount::value).toArray(String[]::new));
        statement.setObject(next++, StoredArrays.orNull(visits(all)));
        statement.setObject(next++, StoredArrays.orNull(visitors(all)));
        statement.setObject(next++, StoredArrays.smallOrNull(truncated));
        return next;
    }

    private static int[] visits(List<? extends ValueCount<?>> values) {
        return values.stream().mapToInt(ValueCount::visits).toArray();
    }

    private static int[] visitors(List<? extends ValueCount<?>> values) {
        return values.stream().mapToInt(ValueCount::visitors).toArray();
    }

    /** @param same one text for all equal ones: days have most of their values in common */
    static DayRollup read(ResultSet row, Set<RolledDimension> wanted, Map<String, String> same) throws SQLException {
        return new DayRollup(
                new VisitTotals(
                        row.getLong("visits"),
                        row.getLong("scans"),
                        row.getLong("identified"),
                        row.getLong("unique_visitors")),
                new QuarterCounts(
                        StoredArrays.ints(row, "quarters"),
                        StoredArrays.ints(row, "quarter_visits"),
                        StoredArrays.ints(row, "quarter_scans"),
                        StoredArrays.ints(row, "quarter_identified")),
                new Meetings(StoredArrays.ints(row, "meetings"), StoredArrays.ints(row, "meeting_visitors")),
                values(row, wanted, same),
                links(row));
    }

    private static Map<RolledDimension, RankedValues> values(
            ResultSet row, Set<RolledDimension> wanted, Map<String, String> same) throws SQLException {
        int[] dimensions = StoredArrays.ints(row, "dimensions");
        String[] texts = StoredArrays.texts(row, "texts");
        int[] visits = StoredArrays.ints(row, "text_visits");
        int[] visitors = StoredArrays.ints(row, "text_visitors");
        Map<RolledDimension, List<ValueCount<String>>> values = new EnumMap<>(RolledDimension.class);
        for (int i = 0; i < dimensions.length; i++) {
            RolledDimension dimension = RolledDimension.ofCode(dimensions[i]);
            if (wanted.contains(dimension)) {
                values.computeIfAbsent(dimension, first -> new ArrayList<>())
                        .add(new ValueCount<>(same.computeIfAbsent(texts[i], text -> text), visits[i], visitors[i]));
            }
        }
        Set<Integer> truncated = new HashSet<>();
        IntStream.of(StoredArrays.ints(row, "truncated")).forEach(truncated::add);
        Map<RolledDimension, RankedValues> ranked = new EnumMap<>(RolledDimension.class);
        values.forEach((dimension, counts) ->
                ranked.put(dimension, new RankedValues(counts, truncated.contains(dimension.code()))));
        return ranked;
    }

    private static LinkCounts links(ResultSet row) throws SQLException {
        return new LinkCounts(
                StoredArrays.longs(row, "links"),
                StoredArrays.ints(row, "link_visits"),
                StoredArrays.ints(row, "link_visitors"));
    }
}
