package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.visit.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of {@code visit} that are read to tell visits apart by some dimensions. */
final class RawColumns {
    /** The columns whose text is the value of a dimension as it stands. */
    private static final List<Map.Entry<RolledDimension, String>> TEXTS = List.of(
            Map.entry(RolledDimension.COUNTRY, "country"),
            Map.entry(RolledDimension.REGION, "region"),
            Map.entry(RolledDimension.CITY, "city"),
            Map.entry(RolledDimension.REFERRER, "referrer_host"),
            Map.entry(RolledDimension.LANGUAGE, "language"),
            Map.entry(RolledDimension.UTM_SOURCE, "utm_source"),
            Map.entry(RolledDimension.UTM_MEDIUM, "utm_medium"),
            Map.entry(RolledDimension.UTM_CAMPAIGN, "utm_campaign"),
            Map.entry(RolledDimension.UTM_TERM, "utm_term"),
            Map.entry(RolledDimension.UTM_CONTENT, "utm_content"),
            Map.entry(RolledDimension.RULE, "rule"),
            Map.entry(RolledDimension.VARIANT, "variant"),
            Map.entry(RolledDimension.KEYWORD, "keyword"),
            Map.entry(RolledDimension.WIDGET, "widget"));

    private static final String ALWAYS =
            "floor(extract(epoch from at))::bigint, visitor, verdict, scan, link_id, domain_id, channel";
    private static final int PROGRAM = 8;

    private final List<Map.Entry<RolledDimension, String>> texts;
    private final boolean programs;

    RawColumns(Set<RolledDimension> wanted) {
        texts = TEXTS.stream().filter(text -> wanted.contains(text.getKey())).toList();
        programs = !Collections.disjoint(wanted, ProgramFields.DIMENSIONS);
    }

    /** The dimensions of {@link RawVisit#texts}, in their order. */
    List<RolledDimension> texts() {
        return texts.stream().map(Map.Entry::getKey).toList();
    }

    /** As they stand in a statement. */
    String sql() {
        return texts.stream()
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(
                        ", ", ALWAYS + (programs ? ", program" : ", 0") + (texts.isEmpty() ? "" : ", "), ""));
    }

    RawVisit visit(ResultSet row) throws SQLException {
        long visitor = row.getLong(2);
        boolean known = !row.wasNull();
        int[] numbers = new int[texts.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.getInt(PROGRAM + 1 + i);
        }
        return new RawVisit(
                row.getLong(1),
                known ? visitor : null,
                Verdict.of(row.getInt(3)),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6),
                row.getInt(7),
                row.getInt(PROGRAM),
                numbers);
    }
}
