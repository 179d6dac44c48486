package io.smartlink.analytics;

import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Counts raw visits in the database. A visitor's hash is made with the salt of its UTC day, so the same person on two
 * days is two different hashes already; the day still stands in the statements, because hashes of two days could meet.
 */
final class VisitCounts {
    private static final String SUMMARY = """
            select count(*) filter (where verdict = %d) as clicks,
                   count(*) filter (where verdict = %1$d and scan) as scans,
                   count(distinct ((at at time zone 'UTC')::date, visitor))
                       filter (where verdict = %1$d and visitor is not null) as unique_visitors,
                   count(*) filter (where verdict = %d) as bots,
                   count(*) filter (where verdict = %d) as previews,
                   count(*) filter (where verdict = %d) as prefetches,
                   count(*) filter (where verdict = %d) as excluded,
                   count(*) as total
            from visit
            where %s
            """;

    private static final String BUCKETS = """
            select width_bucket(at, ?::timestamptz[]) as bucket,
                   count(*) as visits,
                   count(distinct ((at at time zone 'UTC')::date, visitor))
                       filter (where visitor is not null) as unique_visitors
            from visit
            where verdict = any (?) and %s
            group by bucket
            """;

    private final DataSource database;

    VisitCounts(DataSource database) {
        this.database = database;
    }

    Summary summary(VisitFilterSql visits) throws SQLException {
        String sql = SUMMARY.formatted(
                Verdict.PERSON.code(),
                Verdict.BOT.code(),
                Verdict.PREVIEW.code(),
                Verdict.PREFETCH.code(),
                Verdict.EXCLUDED.code(),
                visits.conditions());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            visits.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Summary(
                        row.getLong("clicks"),
                        row.getLong("scans"),
                        0,
                        row.getLong("unique_visitors"),
                        row.getLong("bots"),
                        row.getLong("previews"),
                        row.getLong("prefetches"),
                        row.getLong("excluded"),
                        row.getLong("total"));
            }
        }
    }

    /** One bucket for each of the given starts, empty ones too. The starts are worked out in Java alone, DST and all. */
    List<TimeBucket> buckets(VisitFilterSql visits, List<Instant> starts, Traffic traffic) throws SQLException {
        List<TimeBucket> buckets = new ArrayList<>(
                starts.stream().map(start -> new TimeBucket(start, 0, 0)).toList());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BUCKETS.formatted(visits.conditions()))) {
            statement.setArray(1, connection.createArrayOf("text", texts(starts)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "int2",
                            traffic.verdicts().stream().map(Verdict::code).toArray()));
            visits.bind(statement, 3);
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

    private static Object[] texts(List<Instant> instants) {
        return instants.stream().map(Instant::toString).toArray();
    }
}
