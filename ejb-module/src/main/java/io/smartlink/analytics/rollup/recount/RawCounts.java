package io.smartlink.analytics.rollup.recount;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.VisitTotals;
import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts the raw visits of a UTC day in the database.
 *
 * @param withValue how many of the visits have a value of a dimension
 */
record RawCounts(VisitTotals totals, Map<RolledDimension, Long> withValue) {
    static final RawCounts NONE = new RawCounts(VisitTotals.NONE, Map.of());

    private static final List<Map.Entry<RolledDimension, String>> COLUMNS = List.of(
            Map.entry(RolledDimension.COUNTRY, "country"),
            Map.entry(RolledDimension.REGION, "region"),
            Map.entry(RolledDimension.CITY, "city"),
            Map.entry(RolledDimension.DEVICE, "program.device"),
            Map.entry(RolledDimension.BROWSER, "program.browser"),
            Map.entry(RolledDimension.OS, "program.os"),
            Map.entry(RolledDimension.CHANNEL, "channel"),
            Map.entry(RolledDimension.REFERRER, "referrer_host"),
            Map.entry(RolledDimension.LANGUAGE, "language"),
            Map.entry(RolledDimension.VERDICT, "verdict"),
            Map.entry(RolledDimension.UTM_SOURCE, "utm_source"),
            Map.entry(RolledDimension.UTM_MEDIUM, "utm_medium"),
            Map.entry(RolledDimension.UTM_CAMPAIGN, "utm_campaign"),
            Map.entry(RolledDimension.UTM_TERM, "utm_term"),
            Map.entry(RolledDimension.UTM_CONTENT, "utm_content"),
            Map.entry(RolledDimension.RULE, "rule"),
            Map.entry(RolledDimension.VARIANT, "variant"),
            Map.entry(RolledDimension.KEYWORD, "keyword"),
            Map.entry(RolledDimension.DOMAIN, "domain_id"),
            Map.entry(RolledDimension.BROWSER_VERSION, "program.browser_version"),
            Map.entry(RolledDimension.OS_VERSION, "program.os_version"),
            Map.entry(RolledDimension.WIDGET, "widget"));

    private static final String STORED = """
            select account_id, count(*)
            from visit
            where account_id is not null and at >= ? and at < ?
            group by account_id""";
    private static final String COUNTED = """
            select account_id, coalesce(verdict, 0),
                   count(*), count(*) filter (where scan), count(visitor), count(distinct visitor), %s
            from visit
            left join visit_program program on program.id = visit.program
            where outcome = %d and account_id is not null and at >= ? and at < ?
            group by grouping sets ((account_id), (account_id, verdict))""";
    private static final int FIRST_COLUMN = 7;

    /** How many visits of a day each account has, orphans included. */
    static Map<Long, Long> stored(LocalDate day, Connection connection) throws SQLException {
        Map<Long, Long> counts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(STORED)) {
            bind(day, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return counts;
    }

    /** The followed visits, or the views, of a day by account and traffic. */
    static Map<Long, Map<RolledTraffic, RawCounts>> of(LocalDate day, Outcome counted, Connection connection)
            throws SQLException {
        String columns = COLUMNS.stream()
                .map(column -> "count(" + column.getValue() + ")")
                .collect(Collectors.joining(", "));
        Map<Long, Map<RolledTraffic, RawCounts>> counts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COUNTED.formatted(columns, counted.code()))) {
            bind(day, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(row.getLong(1), first -> new EnumMap<>(RolledTraffic.class))
                            .put(RolledTraffic.ofCode(row.getInt(2)), read(row));
                }
            }
        }
        return counts;
    }

    private static RawCounts read(ResultSet row) throws SQLException {
        Map<RolledDimension, Long> withValue = new EnumMap<>(RolledDimension.class);
        List<RolledDimension> dimensions = new ArrayList<>();
        COLUMNS.forEach(column -> dimensions.add(column.getKey()));
        for (int i = 0; i < dimensions.size(); i++) {
            withValue.put(dimensions.get(i), row.getLong(FIRST_COLUMN + i));
        }
        return new RawCounts(
                new VisitTotals(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)), withValue);
    }

    private static void bind(LocalDate day, PreparedStatement statement) throws SQLException {
        statement.setObject(1, day.atStartOfDay().atOffset(ZoneOffset.UTC));
        statement.setObject(2, day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
}
