package io.smartlink.analytics.question;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How wide the columns of a report are. Days, weeks (from Monday) and months begin at the first instant of the local
 * date, so that a day has 23 or 25 hours where the clocks change; hours are always as long as an hour.
 */
public enum Bucket {
    HOUR(ChronoUnit.HOURS),
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    Bucket(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The word that stands in the API and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Bucket> tryParse(String word) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.word().equals(word))
                .findFirst();
    }

    /** The beginning of the bucket that holds the instant. */
    Instant startOf(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return switch (this) {
            case HOUR -> startOfHour(local);
            case DAY -> startOf(local.toLocalDate(), zone);
            case WEEK -> startOf(local.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
            case MONTH -> startOf(local.toLocalDate().withDayOfMonth(1), zone);
        };
    }

    /** The beginning of the bucket that follows the one that begins at {@code start}. */
    Instant next(Instant start, ZoneId zone) {
        return this == HOUR
                ? start.plus(1, ChronoUnit.HOURS)
                : startOf(start.atZone(zone).toLocalDate().plus(1, unit), zone);
    }

    /** Going back by what has passed of the hour keeps the two hours apart that have the same name in autumn. */
    private static Instant startOfHour(ZonedDateTime local) {
        return local.toInstant()
                .minusSeconds(local.getMinute() * 60L + local.getSecond())
                .minusNanos(local.getNano());
    }

    private static Instant startOf(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
