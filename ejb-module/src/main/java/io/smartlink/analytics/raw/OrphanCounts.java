package io.smartlink.analytics.raw;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.question.Span;
import io.smartlink.platform.OpaqueId;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts people's raw visits that led nowhere. */
public final class OrphanCounts {
    private static final String OUTCOMES = """
            select visit.outcome, count(*) as visits
            from visit
            where %s
            group by visit.outcome
            """;

    private static final String GROUPS = """
            select key, sum(visits) as visits, count(visitor) as unique_visitors
            from (
                select visit.%s as key, visit.visitor, count(*) as visits
                from visit
                where %s
                group by key, (visit.at at time zone 'UTC')::date, visit.visitor
            ) as met
            group by key
            """;

    /** What is no visit that led nowhere. */
    private static final Set<Outcome> NO_ORPHANS = EnumSet.of(Outcome.FOLLOWED, Outcome.FIRED);

    private OrphanCounts() {}

    /** How many there were of each outcome that served nobody. */
    public static Map<Outcome, Long> outcomes(Connection connection, OrphanOwner owner, Span span) throws SQLException {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values())
                .filter(outcome -> !outcome.isServed() && outcome != Outcome.FIRED)
                .forEach(outcome -> counts.put(outcome, 0L));
        Where where = people(owner, span)
                .and("visit.outcome not in (%d, %d, %d)"
                        .formatted(Outcome.FOLLOWED.code(), Outcome.VIEWED.code(), Outcome.FIRED.code()));
        try (PreparedStatement statement = connection.prepareStatement(OUTCOMES.formatted(where.text()))) {
            where.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(Outcome.of(row.getInt("outcome")), row.getLong("visits"));
                }
            }
        }
        return counts;
    }

    /** Visits where nothing stands, by path. */
    public static Groups notFound(Connection connection, OrphanOwner owner, Span span) throws SQLException {
        Map<@Nullable Long, Counted> paths = counted(connection, "path", owner, span, Outcome.NOT_FOUND);
        Map<Long, String> texts = Texts.VISIT_TEXTS.of(
                connection, paths.keySet().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return groups(paths, texts::get);
    }

    /** Visits of links after their end, by link. */
    public static Groups expired(Connection connection, OrphanOwner owner, Span span) throws SQLException {
        return groups(counted(connection, "link_id", owner, span, Outcome.EXPIRED), OpaqueId::text);
    }

    private static Where people(OrphanOwner owner, Span span) {
        return new Where()
                .within(List.of(span))
                .and(owner.condition(), owner.accountId())
                .and("visit.verdict = " + Verdict.PERSON.code());
    }

    private static Map<@Nullable Long, Counted> counted(
            Connection connection, String column, OrphanOwner owner, Span span, Outcome outcome) throws SQLException {
        Map<@Nullable Long, Counted> counted = new HashMap<>();
        Where where = people(owner, span).and("visit.outcome = " + outcome.code());
        try (PreparedStatement statement = connection.prepareStatement(GROUPS.formatted(column, where.text()))) {
            where.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long key = row.getLong("key");
                    counted.put(
                            row.wasNull() ? null : key,
                            new Counted(row.getLong("visits"), row.getLong("unique_visitors")));
                }
            }
        }
        return counted;
    }

    private static Groups groups(Map<@Nullable Long, Counted> counted, Function<Long, @Nullable String> value) {
        Map<String, Counted> values = new HashMap<>();
        long without = 0;
        for (Map.Entry<@Nullable Long, Counted> group : counted.entrySet()) {
            String text = group.getKey() == null ? null : value.apply(group.getKey());
            if (text == null) {
                without += group.getValue().visits();
            } else {
                values.merge(text, group.getValue(), Counted::plus);
            }
        }
        return new Groups(values, without);
    }
}
