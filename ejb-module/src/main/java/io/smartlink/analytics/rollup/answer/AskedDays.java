package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.Span;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.store.DayState;
import io.smartlink.analytics.rollup.store.VisitDays;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The UTC days that a span touches, and how far each has come.
 *
 * @param states of days with visits of the account
 */
record AskedDays(Span span, Map<LocalDate, DayState> states) {
    private static final long QUARTER = QuarterHours.LENGTH.toSeconds();

    static AskedDays of(Connection connection, long accountId, Span span) throws SQLException {
        AskedDays days = new AskedDays(span, Map.of());
        return new AskedDays(span, new VisitDays(connection).ofAccount(accountId, days.first(), days.after()));
    }

    LocalDate first() {
        return LocalDate.ofInstant(span.from(), ZoneOffset.UTC);
    }

    /** The day after the last one. */
    LocalDate after() {
        return LocalDate.ofInstant(span.until().minusNanos(1), ZoneOffset.UTC).plusDays(1);
    }

    @Nullable
    DayState state(LocalDate day) {
        return states.get(day);
    }

    boolean isExpired(LocalDate day) {
        DayState state = states.get(day);
        return state != null && state.expired();
    }

    boolean areExpiredInPart() {
        return lastExpired().isPresent();
    }

    Optional<LocalDate> lastExpired() {
        return states.entrySet().stream()
                .filter(state -> state.getValue().expired())
                .map(Map.Entry::getKey)
                .max(LocalDate::compareTo);
    }

    boolean hasNoonOf(LocalDate day) {
        Instant noon = PlannedDay.noon(day);
        return !noon.isBefore(span.from()) && noon.isBefore(span.until());
    }

    /** What of the day lies in the span. */
    Span partOf(LocalDate day) {
        Instant start = startOf(day);
        Instant end = startOf(day.plusDays(1));
        return new Span(
                span.from().isAfter(start) ? span.from() : start, span.until().isBefore(end) ? span.until() : end);
    }

    boolean isWhole(LocalDate day) {
        return partOf(day).equals(new Span(startOf(day), startOf(day.plusDays(1))));
    }

    /** The day with its rollups, cut to the part that lies in the span. */
    PlannedDay planned(RollupItem item, LocalDate day, ItemDay rollups) {
        Span part = partOf(day);
        long start = startOf(day).getEpochSecond();
        return new PlannedDay(
                item,
                day,
                rollups,
                (int) ((part.from().getEpochSecond() - start) / QUARTER),
                (int) ((part.until().getEpochSecond() - start) / QUARTER),
                false);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
