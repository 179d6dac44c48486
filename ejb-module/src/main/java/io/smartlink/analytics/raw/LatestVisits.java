package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Span;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Raw visits, newest first. A day is a partition and has no index by time: so days are asked one after the other, from the
 * newest, until the page is full, and no more than one day's visits are sorted.
 */
public final class LatestVisits {
    /** What {@link #count} counts up to. */
    public static final int COUNTED = 10_000;

    private static final String PAGE = """
            select %s
            from visit
            where %s
            order by visit.at desc, visit.visitor, visit.link_id
            offset ? limit ?
            """;

    private static final String COUNT = """
            select count(*)
            from (
                select
                from visit
                where %s
                limit ?
            ) as found
            """;

    private LatestVisits() {}

    /** The visits of all time, without the first {@code first}, at most {@code size}. */
    public static List<VisitRow> page(Connection connection, VisitFilterSql visits, int first, int size)
            throws SQLException {
        List<VisitRows.Stored> page = new ArrayList<>();
        int toSkip = first;
        for (LocalDate day : VisitDays.newestFirst(connection, visits.accountId())) {
            if (page.size() == size) {
                break;
            }
            Where where = visits.within(List.of(Span.ofUtcDay(day)));
            int there = toSkip == 0 ? 0 : count(connection, where, toSkip + 1);
            if (toSkip > 0 && there <= toSkip) {
                toSkip -= there;
                continue;
            }
            page.addAll(read(connection, where, toSkip, size - page.size()));
            toSkip = 0;
        }
        return VisitRows.told(connection, page);
    }

    /** The newest visits within a span that is as short as a day. */
    public static List<VisitRow> within(Connection connection, VisitFilterSql visits, Span span, int size)
            throws SQLException {
        return VisitRows.told(connection, read(connection, visits.within(List.of(span)), 0, size));
    }

    /** How many visits there are in all; those after the first {@value #COUNTED} are not counted. */
    public static long count(Connection connection, VisitFilterSql visits) throws SQLException {
        long counted = 0;
        for (LocalDate day : VisitDays.newestFirst(connection, visits.accountId())) {
            if (counted == COUNTED) {
                break;
            }
            counted += count(connection, visits.within(List.of(Span.ofUtcDay(day))), (int) (COUNTED - counted));
        }
        return counted;
    }

    private static int count(Connection connection, Where where, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT.formatted(where.text()))) {
            statement.setInt(where.bind(statement, 1), limit);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static List<VisitRows.Stored> read(Connection connection, Where where, int first, int size)
            throws SQLException {
        List<VisitRows.Stored> visits = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(PAGE.formatted(VisitRows.COLUMNS, where.text()))) {
            int next = where.bind(statement, 1);
            statement.setInt(next, first);
            statement.setInt(next + 1, size);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    visits.add(VisitRows.read(row));
                }
            }
        }
        return visits;
    }
}
