package io.smartlink.analytics;

/**
 * How many visits there were, by what kind of visitor they came from.
 *
 * @param clicks people who followed a link, scans included
 * @param scans clicks that came from a QR code
 * @param views bio pages shown to people
 * @param uniqueVisitors daily unique visitors: different people per UTC day, added up over the days
 * @param total all visits, whatever the verdict: clicks, views, bots, previews, prefetches and excluded
 */
public record Summary(
        long clicks,
        long scans,
        long views,
        long uniqueVisitors,
        long bots,
        long previews,
        long prefetches,
        long excluded,
        long total) {}
