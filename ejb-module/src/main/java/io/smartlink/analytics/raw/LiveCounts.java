package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.question.VisitScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the raw visits of the last minutes. */
public final class LiveCounts {
    private LiveCounts() {}

    /** What went on in the running minute and the {@value Live#MINUTES} − 1 before it. */
    public static Live until(Connection connection, long accountId, VisitScope scope, Instant now) throws SQLException {
        Instant running = now.truncatedTo(ChronoUnit.MINUTES);
        List<Instant> minutes = IntStream.range(0, Live.MINUTES)
                .mapToObj(i -> running.minus(Live.MINUTES - 1L - i, ChronoUnit.MINUTES))
                .toList();
        Span span = new Span(minutes.get(0), running.plus(1, ChronoUnit.MINUTES));
        VisitFilterSql visits = VisitFilterSql.all(accountId, scope);
        VisitFilterSql people = visits.with(Traffic.PEOPLE);
        List<VisitRow> latest = LatestVisits.within(connection, visits, span, Live.LATEST);
        return new Live(
                now,
                VisitCounts.buckets(connection, people, List.of(span), minutes),
                VisitCounts.summary(connection, people, List.of(span)).uniqueVisitors(),
                latest);
    }
}
