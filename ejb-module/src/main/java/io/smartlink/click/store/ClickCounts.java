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
 * Adds a batch to the counts that are kept ready: visits of accounts by day, and clicks of links. Rows are touched in the
 * order of their keys, so that two consumers never wait for each other in a circle.
 */
final class ClickCounts {
    private static final String COUNT_DAYS = """
            insert into visit_day (account_id, day, visits)
            select *
            from unnest(?::bigint[], ?::date[], ?::bigint[]) as count (account_id, day, visits)
            order by account_id, day
            on conflict (account_id, day) do update set visits = visit_day.visits + excluded.visits""";
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

    /**
     * Counts all visits of accounts by day, and those of people that were sent on to a link's destination as its clicks. The
     * day's row of a busy account is wanted by every batch, so it is taken last, just before the commit.
     */
    void add(List<EnrichedVisit> visits) throws SQLException {
        addClicks(sums(visits.stream().filter(ClickCounts::isClick).toList(), EnrichedVisit::linkId));
        addDays(sums(visits.stream().filter(visit -> visit.accountId() != 0).toList(), DayKey::of));
    }

    private static boolean isClick(EnrichedVisit visit) {
        return visit.linkId() != 0 && visit.outcome() == Outcome.FOLLOWED.code() && visit.verdict() == Verdict.PERSON;
    }

    /** A row of {@code visit_day}, but for what it counts. */
    private record DayKey(long accountId, LocalDate day) implements Comparable<DayKey> {
        private static final Comparator<DayKey> ORDER =
                Comparator.comparingLong(DayKey::accountId).thenComparing(DayKey::day);

        static DayKey of(EnrichedVisit visit) {
            return new DayKey(visit.accountId(), visit.day());
        }

        @Override
        public int compareTo(DayKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** Several visits as one addition. */
    private record Sum(long visits, Instant last) {
        static Sum of(EnrichedVisit visit) {
            return new Sum(1, visit.at());
        }

        Sum plus(Sum other) {
            return new Sum(visits + other.visits, last.isAfter(other.last) ? last : other.last);
        }
    }

    private void addDays(Map<DayKey, Sum> sums) throws SQLException {
        if (sums.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(COUNT_DAYS)) {
            setArray(statement, 1, "bigint", sums.keySet(), DayKey::accountId);
            setArray(statement, 2, "date", sums.keySet(), DayKey::day);
            setArray(statement, 3, "bigint", sums.values(), Sum::visits);
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
