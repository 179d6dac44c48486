package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.VisitSink;
import io.smartlink.analytics.figure.VisitorSort;
import io.smartlink.analytics.question.Span;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands on raw visits, oldest first, however many there are: of the visits of a day, {@value #ROWS} at a time are in memory.
 * The connection must not commit by itself, or the driver would read all at once.
 */
public final class VisitExport {
    private static final int ROWS = 1_000;

    /** Of a day that nobody has analysed yet PostgreSQL expects a handful of visits, and would loop over them in a loop. */
    private static final String NO_LOOPS = "set local enable_nestloop = off";

    /**
     * Whoever was met first of several visits at the very same instant is drawn by the sort. The first visit of a day is
     * looked for among all visits of the account, but only for visitors that are asked for.
     */
    private static final String DAY = """
            with asked as (
                select %s
                from visit
                where %s
            ),
            first as (
                select visit.verdict, visit.visitor, min(visit.at) as at
                from visit
                where %s and visit.visitor in (select visitor from asked)
                group by visit.verdict, visit.visitor
            )
            select visit.*,
                   first.at = visit.at and row_number() over (partition by visit.at, visit.verdict, visit.visitor) = 1
                       as first
            from asked as visit
            left join first on first.verdict = visit.verdict and first.visitor = visit.visitor
            order by visit.at, visit.verdict, visit.visitor
            """;

    private VisitExport() {}

    /** The UTC days within the span on which the account was visited, oldest first. */
    public static List<LocalDate> days(Connection connection, VisitFilterSql visits, Span span) throws SQLException {
        List<LocalDate> days = new ArrayList<>(VisitDays.newestFirst(connection, visits.accountId()));
        days.removeIf(day -> Span.ofUtcDay(day).and(span).isEmpty());
        Collections.reverse(days);
        return days;
    }

    /**
     * The visits of one day that lie within a span.
     *
     * @throws IOException if the sink takes no more
     */
    public static void day(Connection connection, VisitFilterSql visits, LocalDate day, Span span, VisitSink sink)
            throws SQLException, IOException {
        Where asked = visits.within(Span.ofUtcDay(day).and(span).stream().toList());
        Where ofDay = new Where()
                .within(List.of(Span.ofUtcDay(day)))
                .and("visit.account_id = ?", visits.accountId())
                .and("visit.outcome = " + visits.counted().code());
        try (Statement loops = connection.createStatement()) {
            loops.execute(NO_LOOPS);
        }
        try (PreparedStatement statement =
                connection.prepareStatement(DAY.formatted(VisitRows.COLUMNS, asked.text(), ofDay.text()))) {
            ofDay.bind(statement, asked.bind(statement, 1));
            statement.setFetchSize(ROWS);
            try (ResultSet row = statement.executeQuery()) {
                handOn(connection, row, sink);
            }
        }
    }

    private static void handOn(Connection connection, ResultSet row, VisitSink sink) throws SQLException, IOException {
        List<VisitRows.Stored> visits = new ArrayList<>(ROWS);
        List<@Nullable VisitorSort> visitors = new ArrayList<>(ROWS);
        while (row.next()) {
            visits.add(VisitRows.read(row));
            visitors.add(visitor(row));
            if (visits.size() == ROWS) {
                handOn(connection, visits, visitors, sink);
            }
        }
        handOn(connection, visits, visitors, sink);
    }

    private static void handOn(
            Connection connection, List<VisitRows.Stored> visits, List<@Nullable VisitorSort> visitors, VisitSink sink)
            throws SQLException, IOException {
        var told = VisitRows.told(connection, visits).iterator();
        for (@Nullable VisitorSort visitor : visitors) {
            sink.accept(told.next(), visitor);
        }
        visits.clear();
        visitors.clear();
    }

    private static @Nullable VisitorSort visitor(ResultSet row) throws SQLException {
        boolean first = row.getBoolean("first");
        if (row.wasNull()) {
            return null;
        }
        return first ? VisitorSort.NEW : VisitorSort.RETURNING;
    }
}
