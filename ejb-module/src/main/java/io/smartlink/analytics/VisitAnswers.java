package io.smartlink.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.Comparison;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.Timeseries;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.question.VisitScope;
import io.smartlink.analytics.raw.VisitBreakdown;
import io.smartlink.analytics.raw.VisitCounts;
import io.smartlink.analytics.raw.VisitFilterSql;
import io.smartlink.analytics.rollup.answer.AnswerMemory;
import io.smartlink.analytics.rollup.answer.Needs;
import io.smartlink.analytics.rollup.answer.RolledAnswers;
import io.smartlink.analytics.rollup.answer.RolledGroups;
import io.smartlink.redirect.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question about the visits of an account, as of the moment that its transaction sees: adds up what rollups
 * tell and what raw visits tell of the days that rollups leave to them.
 */
final class VisitAnswers {
    private final Connection connection;
    private final AnswerMemory memory;
    private final long accountId;
    private final VisitQuery query;
    private final VisitFilterSql visits;

    VisitAnswers(Connection connection, AnswerMemory memory, long accountId, VisitQuery query) {
        this.connection = connection;
        this.memory = memory;
        this.accountId = accountId;
        this.query = query;
        visits = VisitFilterSql.of(accountId, query);
    }

    /** How finely the question can be answered. */
    Resolution resolution() throws SQLException {
        return RolledAnswers.resolution(connection, accountId, query.span());
    }

    Summary summary() throws SQLException {
        VisitScope place = query.scope().place();
        Summary clicks = of(place).counted().firing(VisitCounts.fired(connection, visits, query.span()));
        if (place instanceof VisitScope.OfLink || place instanceof VisitScope.OfTag) {
            return clicks; // no page among them
        }
        Summary views = of(VisitScope.views(place)).counted();
        Summary both = clicks.besideViews(views);
        return place instanceof VisitScope.OfPage ? both.withVisitorsOf(views) : both;
    }

    /** The visits of this very scope, whatever is counted in it. */
    private Summary counted() throws SQLException {
        return counted(rolled(Needs.totals()));
    }

    private VisitAnswers of(VisitScope scope) {
        return new VisitAnswers(connection, memory, accountId, query.with(scope));
    }

    Comparison comparison() throws SQLException {
        return new Comparison(resolution(), summary(), previous());
    }

    Timeseries timeseries(ZoneId zone, Bucket bucket) throws SQLException {
        List<Instant> starts = query.span().bucketStarts(bucket, zone);
        RolledAnswers rolled = rolled(Needs.times(starts));
        rolled.require(bucket);
        return new Timeseries(rolled.resolution(), buckets(rolled, starts));
    }

    Breakdown breakdown(Dimension dimension, int limit) throws SQLException {
        if (dimension == Dimension.WIDGET && query.scope().counted() == Outcome.VIEWED) {
            return of(query.scope().place()).breakdown(dimension, limit); // a view has no widget: clicks are asked for
        }
        RolledAnswers rolled = rolled(Needs.values(dimension, query.traffic()));
        return Breakdown.top(
                rolled.resolution(),
                breakdowns(rolled, List.of(dimension)).getOrDefault(dimension, Groups.NONE),
                limit);
    }

    Report report(ZoneId zone, Bucket bucket, List<Dimension> dimensions, int limit) throws SQLException {
        List<Instant> starts = query.span().bucketStarts(bucket, zone);
        RolledAnswers rolled = rolled(Needs.report(starts, dimensions, query.traffic()));
        rolled.require(bucket);
        Map<Dimension, Breakdown> breakdowns = new EnumMap<>(Dimension.class);
        breakdowns(rolled, dimensions)
                .forEach((dimension, groups) ->
                        breakdowns.put(dimension, Breakdown.top(rolled.resolution(), groups, limit)));
        if (dimensions.contains(Dimension.WIDGET)) {
            breakdowns.put(Dimension.WIDGET, breakdown(Dimension.WIDGET, limit));
        }
        return new Report(
                rolled.resolution(),
                summary(),
                previous(),
                buckets(rolled, starts),
                breakdowns,
                WeekdayHours.of(quarters(rolled), zone));
    }

    /** Null if the visits before have expired and cannot be filtered. */
    private @Nullable Summary previous() throws SQLException {
        VisitAnswers before = new VisitAnswers(connection, memory, accountId, query.before());
        boolean expired = before.resolution() == Resolution.UTC_DAY;
        return expired && !query.filters().isEmpty() ? null : before.summary();
    }

    private RolledAnswers rolled(Needs needs) throws SQLException {
        return RolledAnswers.of(connection, accountId, query, needs, memory);
    }

    private Summary counted(RolledAnswers rolled) throws SQLException {
        return rolled.raw().isEmpty()
                ? rolled.summary()
                : rolled.summary().plus(VisitCounts.summary(connection, visits, rolled.raw()));
    }

    private List<TimeBucket> buckets(RolledAnswers rolled, List<Instant> starts) throws SQLException {
        List<TimeBucket> buckets = rolled.buckets(starts);
        if (rolled.raw().isEmpty()) {
            return buckets;
        }
        List<TimeBucket> raw = VisitCounts.buckets(connection, visits, rolled.raw(), starts);
        return IntStream.range(0, buckets.size())
                .mapToObj(i -> buckets.get(i).plus(raw.get(i)))
                .toList();
    }

    private Map<Instant, Long> quarters(RolledAnswers rolled) throws SQLException {
        Map<Instant, Long> quarters = rolled.quarters();
        if (!rolled.raw().isEmpty()) {
            VisitCounts.quarters(connection, visits, rolled.raw())
                    .forEach((quarter, count) -> quarters.merge(quarter, count, Long::sum));
        }
        return quarters;
    }

    /** Dimensions that leave the same days to raw visits are counted in one pass over these. */
    private Map<Dimension, Groups> breakdowns(RolledAnswers rolled, List<Dimension> dimensions) throws SQLException {
        Map<Dimension, Groups> sums = new EnumMap<>(Dimension.class);
        Map<List<Span>, List<Dimension>> left = new HashMap<>();
        for (Dimension dimension : dimensions) {
            RolledGroups groups = rolled.groups(dimension);
            sums.put(dimension, groups.groups());
            left.computeIfAbsent(groups.raw(), first -> new ArrayList<>()).add(dimension);
        }
        left.remove(List.of());
        for (Map.Entry<List<Span>, List<Dimension>> spans : left.entrySet()) {
            VisitBreakdown.groups(connection, visits, spans.getKey(), spans.getValue())
                    .forEach((dimension, groups) -> sums.merge(dimension, groups, Groups::plus));
        }
        return sums;
    }
}
