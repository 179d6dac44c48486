package io.smartlink.admin.analytics.state;

import io.smartlink.analytics.question.Bucket;
import io.smartlink.analytics.question.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whole days in a row where the viewer is. Where the clocks change a day is 23 or 25 hours long, or begins at one o'clock.
 *
 * @param first the first day
 * @param last the last day, included; at most {@value #MAX_YEARS} years after the first
 */
public record Days(LocalDate first, LocalDate last) {
    static final int MAX_YEARS = 5;

    private static final int MANY = 7;

    /** Longest spans, in days, that are cut into hours and into days unless somebody asks for it. */
    private static final int HOURS_FIT = 2;

    private static final int DAYS_FIT = 92;
    private static final int WEEKS_FIT = 200;

    /** Longest and shortest spans, in days, for which a width can be chosen. */
    private static final int MAX_FOR_HOURS = 14;

    private static final int MIN_FOR_DAYS = 2;
    private static final int MIN_FOR_WEEKS = 8;
    private static final int MIN_FOR_MONTHS = 32;

    /** @throws IllegalArgumentException if the days are in the wrong order or too many */
    public Days {
        if (last.isBefore(first) || !last.isBefore(first.plusYears(MAX_YEARS))) {
            throw new IllegalArgumentException("days from " + first + " to " + last);
        }
    }

    /** The days that somebody typed: in either order, the latest five years of them, and none before the year 2000. */
    static Days typed(LocalDate one, LocalDate other) {
        LocalDate last = one.isBefore(other) ? other : one;
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate earliest = last.minusYears(MAX_YEARS).plusDays(1);
        return new Days(first.isBefore(earliest) ? earliest : first, last);
    }

    /** How many days these are. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Where the first day begins. */
    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** Where the day after the last one begins. */
    public Instant until(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * As much of the days before as has passed of these, up to the same time of day; empty if these are over or have not
     * begun, or are more than {@value #MANY}, of which the rest of one day is a small part.
     */
    public Optional<Span> before(Instant now, ZoneId zone) {
        boolean running = now.isAfter(from(zone)) && now.isBefore(until(zone));
        return running && length() <= MANY
                ? Optional.of(new Span(
                        first.minusDays(length()).atStartOfDay(zone).toInstant(),
                        now.atZone(zone).minusDays(length()).toInstant()))
                : Optional.empty();
    }

    /** How the days are cut when nobody says how. */
    public Bucket fittingBucket() {
        long length = length();
        if (length <= HOURS_FIT) {
            return Bucket.HOUR;
        }
        if (length <= DAYS_FIT) {
            return Bucket.DAY;
        }
        return length <= WEEKS_FIT ? Bucket.WEEK : Bucket.MONTH;
    }

    /** How the days may be cut: neither into one column nor into hundreds of hours. */
    public List<Bucket> possibleBuckets() {
        List<Bucket> possible = new ArrayList<>();
        long length = length();
        if (length <= MAX_FOR_HOURS) {
            possible.add(Bucket.HOUR);
        }
        if (length >= MIN_FOR_DAYS) {
            possible.add(Bucket.DAY);
        }
        if (length >= MIN_FOR_WEEKS) {
            possible.add(Bucket.WEEK);
        }
        if (length >= MIN_FOR_MONTHS) {
            possible.add(Bucket.MONTH);
        }
        return possible;
    }
}
