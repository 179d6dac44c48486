package io.smartlink.click.origin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The salts that this node has asked for, in memory for as long as they may exist: from the day before theirs to 48 h
 * after its end.
 */
public final class KeptSalts implements VisitorSalts {
    private static final int DAYS_AHEAD = 1;
    private static final int DAYS_KEPT = 2;

    private final Function<LocalDate, byte[]> store;
    private final Clock clock;
    private final Map<LocalDate, byte[]> salts = new ConcurrentHashMap<>();

    /** @param store answers with the salt of a day and makes it if it is missing */
    public KeptSalts(Function<LocalDate, byte[]> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The first day whose salt still exists at an instant; those before are to be destroyed. */
    static LocalDate firstKept(Instant now) {
        return today(now).minusDays(DAYS_KEPT);
    }

    /** The last day that has a salt at an instant. */
    static LocalDate lastMade(Instant now) {
        return today(now).plusDays(DAYS_AHEAD);
    }

    @Override
    public Optional<byte[]> ofDay(LocalDate day) {
        Instant now = clock.instant();
        salts.keySet().removeIf(firstKept(now)::isAfter);
        return day.isBefore(firstKept(now)) || day.isAfter(lastMade(now))
                ? Optional.empty()
                : Optional.of(salts.computeIfAbsent(day, store));
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
