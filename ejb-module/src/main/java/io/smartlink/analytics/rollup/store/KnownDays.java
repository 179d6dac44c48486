package io.smartlink.analytics.rollup.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RollupItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rollups that were read, kept in memory for the next who asks. They are known by how far their day had come: rollups that
 * are written anew belong to another state of it, so that nothing has to be told to any node, and what is kept is never
 * older than the transaction that asks.
 */
public final class KnownDays {
    private static final int ROLLUP_BYTES = 300;
    private static final int QUARTER_BYTES = 16;
    private static final int MEETING_BYTES = 8;
    private static final int LINK_BYTES = 16;

    /** A value with its place in the list; its text is shared by most days. */
    private static final int VALUE_BYTES = 40;

    private final Cache<KnownDay, ItemDay> known;

    /** @param bytes about how much memory they may take */
    public KnownDays(long bytes) {
        known = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((KnownDay day, ItemDay rollups) -> bytes(rollups))
                .build();
    }

    private record KnownDay(long accountId, RollupItem item, RollupParts parts, LocalDate day, DayState state) {}

    /**
     * The rollups of an item on some UTC days, by day. Days without rollups are missing.
     *
     * @param days with how far they have come, as the transaction of the connection sees them
     * @param parts what is wanted of them; the rest may be left out
     */
    public Map<LocalDate, ItemDay> ofItem(
            Connection connection, long accountId, RollupItem item, Map<LocalDate, DayState> days, RollupParts parts)
            throws SQLException {
        Map<LocalDate, KnownDay> keys = days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> new KnownDay(accountId, item, parts, day.getKey(), day.getValue())));
        Map<LocalDate, ItemDay> found = new TreeMap<>();
        known.getAllPresent(keys.values()).forEach((key, rollups) -> found.put(key.day(), rollups));
        TreeSet<LocalDate> missing = new TreeSet<>(keys.keySet());
        missing.removeAll(found.keySet());
        if (!missing.isEmpty()) {
            Map<LocalDate, ItemDay> read = new RollupTable(connection).ofItem(accountId, item, missing, parts);
            for (LocalDate day : missing) {
                ItemDay rollups = read.getOrDefault(day, ItemDay.NONE);
                known.put(keys.get(day), rollups);
                found.put(day, rollups);
            }
        }
        found.values().removeIf(rollups -> rollups.rollups().isEmpty());
        return found;
    }

    private static int bytes(ItemDay day) {
        long bytes = ROLLUP_BYTES;
        for (DayRollup rollup : day.rollups().values()) {
            bytes += ROLLUP_BYTES
                    + (long) LINK_BYTES * rollup.links().size()
                    + (long) QUARTER_BYTES * rollup.quarters().quarters().length
                    + (long) MEETING_BYTES * rollup.meetings().codes().length
                    + rollup.values().values().stream()
                            .mapToLong(ranked -> ROLLUP_BYTES
                                    + (long) VALUE_BYTES * ranked.values().size())
                            .sum();
        }
        return (int) Math.min(Integer.MAX_VALUE, bytes);
    }
}
