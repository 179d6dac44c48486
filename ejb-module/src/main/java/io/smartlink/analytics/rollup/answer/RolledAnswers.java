package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Resolution;
import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.question.VisitQuery;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The part of the answers to one question that rollups give. What they leave to raw visits is told with each of them; the
 * two have no UTC day in common, so that they add up.
 */
public final class RolledAnswers {
    private final Connection connection;
    private final VisitQuery query;
    private final AskedDays asked;
    private final RollupPlan plan;
    private final RolledFigures figures;

    private RolledAnswers(Connection connection, VisitQuery query, AskedDays asked, RollupPlan plan) {
        this.connection = connection;
        this.query = query;
        this.asked = asked;
        this.plan = plan;
        figures = new RolledFigures(plan.days(), RolledTraffic.of(query.traffic()));
    }

    /**
     * Reads what is needed of a question.
     *
     * @throws ValidationFailedException if it has filters and the visits of some of its days have expired
     */
    public static RolledAnswers of(
            Connection connection, long accountId, VisitQuery query, Needs needs, AnswerMemory memory)
            throws SQLException {
        AskedDays asked = AskedDays.of(connection, accountId, query.span());
        refuseFilters(query, asked);
        RollupPlan plan = RollupPlan.of(connection, memory, accountId, query, asked, needs);
        if (needs.inOnePass()) {
            plan.tally();
        }
        return new RolledAnswers(connection, query, asked, plan);
    }

    /** How finely a question can be answered. */
    public static Resolution resolution(Connection connection, long accountId, Span span) throws SQLException {
        return resolution(AskedDays.of(connection, accountId, span));
    }

    public Resolution resolution() {
        return resolution(asked);
    }

    private static Resolution resolution(AskedDays asked) {
        return asked.areExpiredInPart() ? Resolution.UTC_DAY : Resolution.EXACT;
    }

    private static void refuseFilters(VisitQuery query, AskedDays asked) {
        if (!query.filters().isEmpty()) {
            asked.lastExpired().ifPresent(last -> {
                throw new ValidationFailedException(
                        query.filters().keySet().iterator().next().word(),
                        "filter-past-retention",
                        "Visits before " + last.plusDays(1)
                                + " are kept as daily totals only; remove the filter or begin later.");
            });
        }
    }

    /** @throws ValidationFailedException if the visits of some days have expired, and the bucket is shorter than they are */
    public void require(Bucket bucket) {
        if (bucket == Bucket.HOUR) {
            asked.lastExpired().ifPresent(last -> {
                throw new ValidationFailedException(
                        "bucket",
                        "hour-past-retention",
                        "Visits before " + last.plusDays(1)
                                + " are kept as daily totals only; choose a wider bucket or begin later.");
            });
        }
    }

    /** What raw visits must answer. */
    public List<Span> raw() {
        return plan.raw();
    }

    public Summary summary() {
        return figures.summary();
    }

    /** One bucket for each of the starts, see {@link Needs#times}. */
    public List<TimeBucket> buckets(List<Instant> starts) {
        return figures.buckets(starts);
    }

    /** Visits by the beginning of their quarter hour; not of days of which only totals are left. */
    public Map<Instant, Long> quarters() {
        return figures.quarters();
    }

    /** Visits by the values of a dimension. */
    public RolledGroups groups(Dimension dimension) throws SQLException {
        return switch (dimension) {
            case LINK -> new RolledGroups(figures.byLink(OpaqueId::text), raw());
            case DOMAIN -> hostnames();
            default -> byValue(Rolled.of(dimension).orElseThrow());
        };
    }

    /** Where values of a day were cut off and its visits are still there, these answer. */
    private RolledGroups byValue(RolledDimension dimension) {
        RolledTraffic traffic = RolledTraffic.of(query.traffic());
        Predicate<PlannedDay> whole =
                day -> day.expired() || !day.of(traffic).values(dimension).truncated();
        return new RolledGroups(figures.byValue(dimension, whole), with(whole.negate()));
    }

    /** Where rows of domains had one name on one day, their visitors may be the same: raw visits answer such days. */
    private RolledGroups hostnames() throws SQLException {
        Set<String> ids =
                figures.byValue(RolledDimension.DOMAIN, day -> true).values().keySet();
        Map<String, String> names = Hostnames.of(ids, connection);
        RolledTraffic traffic = RolledTraffic.of(query.traffic());
        Predicate<PlannedDay> distinct = day -> {
            List<String> visited = day.of(traffic).values(RolledDimension.DOMAIN).values().stream()
                    .map(count -> names.getOrDefault(count.value(), count.value()))
                    .toList();
            return day.expired() || Set.copyOf(visited).size() == visited.size();
        };
        return new RolledGroups(
                named(figures.byValue(RolledDimension.DOMAIN, distinct), names), with(distinct.negate()));
    }

    private static Groups named(Groups ids, Map<String, String> names) {
        Map<String, Counted> values = new HashMap<>();
        long without = ids.without();
        for (Map.Entry<String, Counted> id : ids.values().entrySet()) {
            String name = names.get(id.getKey());
            if (name == null) {
                without += id.getValue().visits();
            } else {
                values.merge(name, id.getValue(), Counted::plus);
            }
        }
        return new Groups(values, without);
    }

    private List<Span> with(Predicate<PlannedDay> more) {
        List<Span> spans = new ArrayList<>(raw());
        plan.days().stream().filter(more).map(day -> asked.partOf(day.day())).forEach(spans::add);
        return spans;
    }
}
