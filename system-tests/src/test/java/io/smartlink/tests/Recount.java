package io.smartlink.tests;

import io.smartlink.tests.VisitSenders.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts what was sent, in the plainest way, as reports must count it. */
record Recount(List<Sent> sent) {
    static final Map<String, String> TRAFFIC = Map.of(
            "people", "person", "bots", "bot", "previews", "preview", "prefetches", "prefetch", "excluded", "excluded");

    /** Visits and daily unique visitors. */
    record Count(long visits, long uniqueVisitors) {}

    Recount(List<Sent> sent) {
        this.sent = sent.stream().filter(one -> one.visit().isVisit()).toList();
    }

    Recount where(Predicate<GeneratedVisit> condition) {
        return new Recount(
                sent.stream().filter(one -> condition.test(one.visit())).toList());
    }

    /** @param traffic word of the API; {@code all} for all */
    Recount traffic(String traffic) {
        String verdict = TRAFFIC.get(traffic);
        return verdict == null ? this : where(visit -> visit.verdict().equals(verdict));
    }

    Count count() {
        return count(sent);
    }

    long scans() {
        return sent.stream().filter(one -> one.visit().scan()).count();
    }

    /** By value of a dimension; those without a value are left out. */
    Map<String, Count> by(String dimension) {
        return grouped(one -> dimension.equals("verdict")
                ? one.visit().verdict()
                : one.visit().values().get(dimension));
    }

    /** By hour, for those that have visits. */
    Map<String, Count> hours() {
        return grouped(one -> one.quarter().truncatedTo(ChronoUnit.HOURS).toString());
    }

    /** By the beginning of the local day, for those that have visits. */
    Map<String, Count> days(ZoneId zone) {
        return grouped(one -> one.quarter()
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay(zone)
                .toInstant()
                .toString());
    }

    private Map<String, Count> grouped(Function<Sent, @Nullable String> key) {
        Map<String, List<Sent>> groups = sent.stream()
                .filter(one -> key.apply(one) != null)
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        Map<String, Count> counts = new TreeMap<>();
        groups.forEach((value, group) -> counts.put(value, count(group)));
        return counts;
    }

    /** A visitor is the same within one UTC day. */
    private record Visitor(LocalDate day, String who) {}

    private static Count count(Collection<Sent> visits) {
        Set<Visitor> visitors = new HashSet<>();
        for (Sent one : visits) {
            String who = one.visit().visitor();
            if (who != null) {
                visitors.add(new Visitor(day(one.quarter()), who));
            }
        }
        return new Count(visits.size(), visitors.size());
    }

    private static LocalDate day(Instant quarter) {
        return LocalDate.ofInstant(quarter, ZoneOffset.UTC);
    }
}
