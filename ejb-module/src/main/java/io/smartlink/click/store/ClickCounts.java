package io.smartlink.click.store;

import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Adds a batch to the counts that are kept ready: visits of links by day, and clicks of links. Rows are touched in the
 * order of their keys, so that two consumers never wait for each other in a circle.
 */
final class ClickCounts {
    private static final String COUNT_DAILY = """
            insert into visit_daily (day, link_id, account_id, verdict, scan, visits)
            select *
            from unnest(?::date[], ?::bigint[], ?::bigint[], ?::smallint[], ?::boolean[], ?::bigint[])
                as count (day, link_id, account_id, verdict, scan, visits)
            order by link_id, day, verdict, scan
            on conflict (link_id, day, verdict, scan) do update set visits = visit_daily.visits + excluded.visits""";
    private static final String COUNT_CLICKS = """
            insert into link_clicks (link_id, clicks, last_click_at)
            select *
            from unnest(?::bigint[], ?::bigint[], ?::timestamptz[]) as count (link_id, clicks, last_click_at)
            order by link_id
            on conflict (link_id) do update
            set clicks = link_clicks.clicks + excluded.clicks,
                last_click_at = greatest(link_clicks.last_click_at, excluded.last_click_at)""";

    private final Connection connection;

    ClickCounts(Connection connection) {
        this.connection = connection;
    }

    /** Counts the visits that were sent on to a link's destination; those of people are clicks. */
    void add(List<EnrichedVisit> visits) throws SQLException {
        List<EnrichedVisit> followed = visits.stream()
                .filter(visit -> visit.linkId() != 0 && visit.outcome() == Outcome.FOLLOWED.code())
                .toList();
        addDaily(sums(followed, DayKey::of));
        addClicks(sums(
                followed.stream()
                        .filter(visit -> visit.verdict() == Verdict.PERSON)
                        .toList(),
                EnrichedVisit::linkId));
    }

    /** A row of {@code visit_daily}, but for what it counts. */
    private record DayKey(long linkId, LocalDate day, Verdict verdict, boolean scan) implements Comparable<DayKey> {
        private static final Comparator<DayKey> ORDER = Comparator.comparingLong(DayKey::linkId)
                .thenComparing(DayKey::day)
                .thenComparing(DayKey::verdict)
                .thenComparing(DayKey::scan);

        static DayKey of(EnrichedVisit visit) {
            return new DayKey(visit.linkId(), visit.day(), visit.verdict(), visit.scan());
        }

        @Override
        public int compareTo(DayKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** Several visits as one addition. */
    private record Sum(long accountId, long visits, Instant last) {
        static Sum of(EnrichedVisit visit) {
            return new Sum(visit.accountId(), 1, visit.at());
        }

        Sum plus(Sum other) {
            return new Sum(accountId, visits + other.visits, last.isAfter(other.last) ? last : other.last);
        }
    }

    private void addDaily(Map<DayKey, Sum> sums) throws SQLException {
        if (sums.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(COUNT_DAILY)) {
            setArray(statement, 1, "date", sums.keySet(), DayKey::day);
            setArray(statement, 2, "bigint", sums.keySet(), DayKey::linkId);
            setArray(statement, 3, "bigint", sums.values(), Sum::accountId);
            setArray(statement, 4, "smallint", sums.keySet(), key -> key.verdict()
                    .code());
            setArray(statement, 5, "boolean", sums.keySet(), DayKey::scan);
            setArray(statement, 6, "bigint", sums.values(), Sum::visits);
            statement.executeUpdate();
        }
    }

    private void addClicks(Map<Long, Sum> sums) throws SQLException {
        if (sums.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(COUNT_CLICKS)) {
            setArray(statement, 1, "bigint", sums.keySet(), linkId -> linkId);
            setArray(statement, 2, "bigint", sums.values(), Sum::visits);
            setArray(statement, 3, "timestamptz", sums.values(), Sum::last);
            statement.executeUpdate();
        }
    }

    private static <K> Map<K, Sum> sums(List<EnrichedVisit> visits, Function<EnrichedVisit, K> key) {
        Map<K, Sum> sums = new TreeMap<>();
        visits.forEach(visit -> sums.merge(key.apply(visit), Sum.of(visit), Sum::plus));
        return sums;
    }

    private <T> void setArray(
            PreparedStatement statement, int index, String type, Collection<T> items, Function<T, Object> value)
            throws SQLException {
        Object[] values = items.stream().map(value).map(Object::toString).toArray();
        statement.setArray(index, connection.createArrayOf(type, values));
    }
}
