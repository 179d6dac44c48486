package io.smartlink.analytics;

import io.smartlink.account.Actor;
import io.smartlink.account.ForbiddenException;
import io.smartlink.account.Permission;
import io.smartlink.account.Permissions;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

/**
 * Answers what the visits of an account say. All figures are exact: they are counted from the raw visits, and follow a
 * visit as soon as it is stored.
 *
 * <p>Every method throws {@link ForbiddenException} if the actor may not read analytics, and {@link NotFoundException}
 * for a link of another account.
 */
@Stateless
public class AnalyticsService {
    @Resource(lookup = "java:app/jdbc/smartlink")
    DataSource database;

    private OwnedLinks links;
    private VisitCounts counts;
    private VisitBreakdown breakdown;
    private LatestVisits latest;

    @PostConstruct
    void open() {
        links = new OwnedLinks(database);
        counts = new VisitCounts(database);
        breakdown = new VisitBreakdown(database);
        latest = new LatestVisits(database);
    }

    /**
     * Visits from {@code from} on and before {@code until}, by verdict.
     *
     * @throws ValidationFailedException if the span is empty or longer than 2 years
     */
    public Summary summary(Actor actor, VisitScope scope, Instant from, Instant until) {
        VisitFilterSql visits = visits(actor, scope, new Span(from, until));
        return counted(() -> counts.summary(visits));
    }

    /**
     * Visits over time, one bucket after the other without a gap. The first begins at or before {@code from}; only visits
     * within the span are counted in it.
     *
     * @throws ValidationFailedException if the span is empty, longer than 2 years, or has more than 10,000 buckets
     */
    public List<TimeBucket> timeseries(
            Actor actor, VisitScope scope, Instant from, Instant until, ZoneId zone, Bucket bucket, Traffic traffic) {
        Span span = new Span(from, until);
        VisitFilterSql visits = visits(actor, scope, span);
        List<Instant> starts = span.bucketStarts(bucket, zone);
        return counted(() -> counts.buckets(visits, starts, traffic));
    }

    /**
     * Visits by one of their dimensions, the most frequent values first.
     *
     * @param limit how many values, 1 to {@value Breakdown#MAX_LIMIT}
     * @throws ValidationFailedException if the span is empty or longer than 2 years
     */
    public Breakdown breakdown(
            Actor actor,
            VisitScope scope,
            Instant from,
            Instant until,
            Dimension dimension,
            Traffic traffic,
            int limit) {
        VisitFilterSql visits = visits(actor, scope, new Span(from, until));
        return counted(() -> breakdown.by(dimension, visits, traffic, limit));
    }

    /** The link's followed visits of all verdicts, newest first, without the first {@code first}, at most {@code size}. */
    public List<VisitRow> latestVisits(Actor actor, long linkId, int first, int size) {
        requireOwn(actor, VisitScope.link(linkId));
        return counted(() -> latest.page(actor.accountId(), linkId, first, size));
    }

    /** How many rows {@link #latestVisits} has in all. */
    public long countVisits(Actor actor, long linkId) {
        requireOwn(actor, VisitScope.link(linkId));
        return counted(() -> latest.count(actor.accountId(), linkId));
    }

    private VisitFilterSql visits(Actor actor, VisitScope scope, Span span) {
        requireOwn(actor, scope);
        return new VisitFilterSql(actor.accountId(), scope, span);
    }

    private void requireOwn(Actor actor, VisitScope scope) {
        Permissions.require(actor, Permission.READ_ANALYTICS);
        if (scope instanceof VisitScope.OfLink link
                && !counted(() -> links.contains(actor.accountId(), link.linkId()))) {
            throw new NotFoundException("link");
        }
    }

    private static <T> T counted(Query<T> query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot count visits", e);
        }
    }

    private interface Query<T> {
        T run() throws SQLException;
    }
}
