package io.smartlink.client;

import org.jspecify.annotations.Nullable;

/**
 * Visits, counted by what made them.
 *
 * @param clicks links followed by people, scans included
 * @param scans clicks that came from a QR code
 * @param views bio pages shown to people
 * @param uniqueVisitors people, each once a UTC day
 * @param newVisits clicks that were their visitor's first of the UTC day
 * @param returningVisits further clicks of visitors of the same UTC day
 * @param total everything, whatever made it
 * @param pixelsFired clicks whose pixels have fired, of days whose visits are kept
 * @param resolution {@code exact}, or {@code utcDay} where only daily totals are left; null in {@code previous}
 * @param previous the period of equal length before, where it was asked for
 */
public record VisitSummary(
        long clicks,
        long scans,
        long views,
        long uniqueVisitors,
        long newVisits,
        long returningVisits,
        long bots,
        long previews,
        long prefetches,
        long excluded,
        long total,
        long pixelsFired,
        @Nullable String resolution,
        @Nullable VisitSummary previous) {}
