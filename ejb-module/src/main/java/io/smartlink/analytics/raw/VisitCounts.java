package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts raw visits in the database. Visitors are counted in two steps, first by UTC day and visitor and then these: that
 * is done by hashing, where {@code count(distinct …)} would sort all visits.
 */
public final class VisitCounts {
    /** A quarter of an hour, in which every offset of a time zone is a whole number. */
    static final int QUARTER_SECONDS = 900;

    private static final String SUMMARY = """
            select coalesce(sum(clicks), 0) as clicks,
                   coalesce(sum(scans), 0) as scans,
                   count(visitor) filter (where clicks > 0) as unique_visitors,
                   coalesce(sum(clicks) filter (where visitor is not null), 0) as known_clicks,
                   coalesce(sum(bots), 0) as bots,
                   coalesce(sum(previews), 0) as previews,
                   coalesce(sum(prefetches), 0) as prefetches,
                   coalesce(sum(excluded), 0) as excluded,
                   coalesce(sum(total), 0) as total
            from (
                select visit.visitor,
                       count(*) filter (where visit.verdict = %d) as clicks,
                       count(*) filter (where visit.verdict = %1$d and visit.scan) as scans,
                       count(*) filter (where visit.verdict = %d) as bots,
                       count(*) filter (where visit.verdict = %d) as previews,
                       count(*) filter (where visit.verdict = %d) as prefetches,
                       count(*) filter (where visit.verdict = %d) as excluded,
                       count(*) as total
                from visit
                where %s
                group by (visit.at at time zone 'UTC')::date, visit.visitor
            ) as met
            """;

    /** The starts stand in a query of their own, which is run once; cast in place, they would be parsed for each visit. */
    private static final String BUCKETS = """
            select bucket, sum(visits) as visits, count(visitor) as unique_visitors
            from (
                select width_bucket(visit.at, (select ?::timestamptz[])) as bucket, visit.visitor, count(*) as visits
                from visit
                where %s
                group by bucket, (visit.at at time zone 'UTC')::date, visit.visitor
            ) as met
            group by bucket
            """;

    private static final String QUARTERS = """
            select floor(extract(epoch from visit.at) / %d)::bigint as quarter, count(*) as visits
            from visit
            where %s
            group by quarter
            """;

    private VisitCounts() {}

    /** The visits within the spans by verdict, whatever the filter's traffic. */
    public static Summary summary(Connection connection, VisitFilterSql visits, List<Span> spans) throws SQLException {
        Where where = visits.with(Traffic.ALL).within(spans);
        String sql = SUMMARY.formatted(
                Verdict.PERSON.code(),
                Verdict.BOT.code(),
                Verdict.PREVIEW.code(),
                Verdict.PREFETCH.code(),
                Verdict.EXCLUDED.code(),
                where.text());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            where.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return summary(row);
            }
        }
    }

    /** How many visits of people within the span have fired pixels, by the same filters. */
    public static long fired(Connection connection, VisitFilterSql visits, Span span) throws SQLException {
        Where where = visits.with(Traffic.PEOPLE).within(List.of(span), Outcome.FIRED);
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from visit where " + where.text())) {
            where.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Summary summary(ResultSet row) throws SQLException {
        long unique = row.getLong("unique_visitors");
        return new Summary(
                row.getLong("clicks"),
                row.getLong("scans"),
                0,
                unique,
                unique,
                row.getLong("known_clicks") - unique,
                row.getLong("bots"),
                row.getLong("previews"),
                row.getLong("prefetches"),
                row.getLong("excluded"),
                row.getLong("total"));
    }

    /**
     * One bucket for each of the given starts, empty ones too; what the spans have before the first start counts in the
     * first. The starts are worked out in Java alone, DST and all.
     */
    public static List<TimeBucket> buckets(
            Connection connection, VisitFilterSql visits, List<Span> spans, List<Instant> starts) throws SQLException {
        List<TimeBucket> buckets = new ArrayList<>(
                starts.stream().map(start -> new TimeBucket(start, 0, 0)).toList());
        Where where = visits.within(spans);
        try (PreparedStatement statement = connection.prepareStatement(BUCKETS.formatted(where.text()))) {
            statement.setArray(1, connection.createArrayOf("text", texts(starts)));
            where.bind(statement, 2);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int index = row.getInt("bucket") - 1;
                    buckets.set(
                            index,
                            new TimeBucket(starts.get(index), row.getLong("visits"), row.getLong("unique_visitors")));
                }
            }
        }
        return List.copyOf(buckets);
    }

    /** Visits by the quarter of an hour that they fall in, by its beginning; none for those without. */
    public static Map<Instant, Long> quarters(Connection connection, VisitFilterSql visits, List<Span> spans)
            throws SQLException {
        Map<Instant, Long> quarters = new TreeMap<>();
        Where where = visits.within(spans);
        try (PreparedStatement statement =
                connection.prepareStatement(QUARTERS.formatted(QUARTER_SECONDS, where.text()))) {
            where.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    quarters.put(
                            Instant.ofEpochSecond(row.getLong("quarter") * QUARTER_SECONDS), row.getLong("visits"));
                }
            }
        }
        return quarters;
    }

    private static Object[] texts(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toArray();
    }
}
