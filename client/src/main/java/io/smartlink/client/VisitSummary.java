package io.smartlink.client;

/**
 * Visits, counted by what made them.
 *
 * @param clicks links followed by people, scans included
 * @param scans clicks that came from a QR code
 * @param views bio pages shown to people
 * @param uniqueVisitors people, each once a day
 * @param total everything, whatever made it
 */
public record VisitSummary(
        long clicks,
        long scans,
        long views,
        long uniqueVisitors,
        long bots,
        long previews,
        long prefetches,
        long excluded,
        long total) {}
