package io.smartlink.analytics;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Visits by weekday and hour of the local time. */
final class WeekdayHours {
    private static final int DAYS = 7;
    private static final int HOURS = 24;

    private WeekdayHours() {}

    /**
     * Adds up quarters of an hour, which every time zone has whole.
     *
     * @return 7 lists of 24, Monday and midnight first
     */
    static List<List<Long>> of(Map<Instant, Long> quarters, ZoneId zone) {
        long[][] sums = new long[DAYS][HOURS];
        quarters.forEach((quarter, visits) -> {
            ZonedDateTime local = quarter.atZone(zone);
            sums[local.getDayOfWeek().getValue() - 1][local.getHour()] += visits;
        });
        return Arrays.stream(sums)
                .map(hours -> Arrays.stream(hours).boxed().toList())
                .toList();
    }
}
