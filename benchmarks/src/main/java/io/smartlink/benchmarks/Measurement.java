package io.smartlink.benchmarks;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One server in one round.
 *
 * @param server its name
 * @param load what the load saw
 * @param cpuMicros CPU time by part while the load ran
 * @param afterwards CPU time by part from then until the server was quiet again: work that it had put off
 */
record Measurement(
        String server, LoadResult load, SortedMap<String, Long> cpuMicros, SortedMap<String, Long> afterwards) {

    /** CPU time of the server itself, in microseconds per request. */
    double cpuPerRequest() {
        return cpuMicros.keySet().stream()
                .filter(part -> part.startsWith(server))
                .mapToDouble(this::cpuPerRequest)
                .sum();
    }

    /** CPU time of a part while the load ran, in microseconds per request. */
    double cpuPerRequest(String part) {
        return perRequest(cpuMicros, part);
    }

    /** CPU time of a part after the load had ended, in microseconds per request. */
    double afterwardsPerRequest(String part) {
        return perRequest(afterwards, part);
    }

    private double perRequest(SortedMap<String, Long> parts, String part) {
        return (double) parts.getOrDefault(part, 0L) / load.requests();
    }

    /** What each part used between two readings. */
    static SortedMap<String, Long> used(SortedMap<String, Long> before, SortedMap<String, Long> after) {
        SortedMap<String, Long> used = new TreeMap<>(after);
        before.forEach((part, micros) -> used.merge(part, -micros, Long::sum));
        return used;
    }
}
