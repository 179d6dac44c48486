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
        visits.stream().map(EnrichedVisit::day).distinct().sorted().forEach(this::requirePartition);
        Map<VisitText, Integer> ids = idsOf(visits, LocalDate.ofInstant(now, ZoneOffset.UTC));
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

    private void requirePartition(LocalDate day) {
        if (!partitioned.contains(day)) {
            database.requirePartition(day);
            partitioned.add(day);
        }
    }

    private Map<VisitText, Integer> idsOf(List<EnrichedVisit> visits, LocalDate today) {
        SortedSet<VisitText> texts = new TreeSet<>();
        visits.forEach(visit -> texts.addAll(visit.texts().values()));
        Map<VisitText, Integer> ids = new HashMap<>(textIds.getAllPresent(texts));
        texts.removeAll(ids.keySet());
        if (!texts.isEmpty()) {
            Map<VisitText, Integer> found = database.textIds(texts, today, textsPerDay);
            textIds.putAll(found);
            ids.putAll(found);
        }
        return ids;
    }
}
