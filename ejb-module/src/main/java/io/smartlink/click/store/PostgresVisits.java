package io.smartlink.click.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smartlink.click.enrich.EnrichedVisit;
import io.smartlink.click.enrich.VisitText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stores visits in PostgreSQL, and remembers what never changes there: ids of texts, and days that have a partition. It
 * remembers only what was committed.
 */
public final class PostgresVisits implements VisitStore {
    private static final int TEXTS_KEPT = 100_000;

    private final ClickStore database;
    private final Clock clock;
    private final int textsPerDay;
    private final Set<LocalDate> partitioned = ConcurrentHashMap.newKeySet();
    private final Cache<VisitText, Integer> textIds =
            Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build();

    /**
     * @param textsPerDay {@code smartlink.click.texts-per-day}, how many new texts of one kind are taken in on one UTC day
     * @throws IllegalArgumentException if it is negative
     */
    public PostgresVisits(ClickStore database, Clock clock, int textsPerDay) {
        if (textsPerDay < 0) {
            throw new IllegalArgumentException("smartlink.click.texts-per-day must not be negative: " + textsPerDay);
        }
        this.database = database;
        this.clock = clock;
        this.textsPerDay = textsPerDay;
    }

    @Override
    public boolean store(UUID batch, List<EnrichedVisit> visits) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        visits.stream().map(EnrichedVisit::day).distinct().sorted().forEach(day -> requirePartition(day, today));
        Map<VisitText, Integer> ids = idsOf(visits, today);
        return database.store(batch, visits, ids, now);
    }

    @Override
    public boolean isReachable() {
        try {
            return database.answers();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** A partition of the past may have been dropped since: retention takes those that are older than a day at least. */
    private void requirePartition(LocalDate day, LocalDate today) {
        boolean mayBeGone = day.isBefore(today.minusDays(1));
        if (mayBeGone || !partitioned.contains(day)) {
            database.requirePartition(day);
            partitioned.add(day);
        }
    }

    private Map<VisitText, Integer> idsOf(List<EnrichedVisit> visits, LocalDate today) {
        Map<VisitText, Integer> ids = new HashMap<>();
        SortedSet<VisitText> missing = new TreeSet<>();
        visits.forEach(visit -> visit.texts().values().forEach(text -> {
            if (!ids.containsKey(text)) {
                Integer id = textIds.getIfPresent(text);
                if (id == null) {
                    missing.add(text);
                } else {
                    ids.put(text, id);
                }
            }
        }));
        if (!missing.isEmpty()) {
            Map<VisitText, Integer> found = database.textIds(missing, today, textsPerDay);
            textIds.putAll(found);
            ids.putAll(found);
        }
        return ids;
    }
}
