package io.smartlink.analytics.figure;

/**
 * How many visits there were, by what kind of visitor they came from.
 *
 * @param clicks people who followed a link, scans included
 * @param scans clicks that came from a QR code
 * @param views bio pages shown to people
 * @param uniqueVisitors daily unique visitors: different people per UTC day, added up over the days; of those who followed
 *     a link, or for one bio page of those who saw it
 * @param newVisits clicks that were their visitor's first of the UTC day among those that are counted: one for each unique
 *     visitor
 * @param returningVisits further clicks of visitors of the same UTC day; clicks without a visitor hash are neither
 * @param total all visits, whatever the verdict: clicks, views, bots, previews, prefetches and excluded
 * @param pixelsFired clicks whose pixels have fired, of days whose visits are kept; counted in nothing else
 */
public record Summary(
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
        long pixelsFired) {
    /** No visits. */
    public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Visits of which nothing has fired. */
    public Summary(
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
            long total) {
        this(
                clicks,
                scans,
                views,
                uniqueVisitors,
                newVisits,
                returningVisits,
                bots,
                previews,
                prefetches,
                excluded,
                total,
                0);
    }

    /** The same with what has fired. */
    public Summary firing(long fired) {
        return new Summary(
                clicks,
                scans,
                views,
                uniqueVisitors,
                newVisits,
                returningVisits,
                bots,
                previews,
                prefetches,
                excluded,
                total,
                fired);
    }

    /** These, which count clicks, beside what is counted of views in the same place: views are no clicks. */
    public Summary besideViews(Summary shown) {
        return new Summary(
                clicks,
                scans,
                views + shown.clicks,
                uniqueVisitors,
                newVisits,
                returningVisits,
                bots + shown.bots,
                previews + shown.previews,
                prefetches + shown.prefetches,
                excluded + shown.excluded,
                total + shown.total,
                pixelsFired);
    }

    /** The same with the visitors of another. */
    public Summary withVisitorsOf(Summary other) {
        return new Summary(
                clicks,
                scans,
                views,
                other.uniqueVisitors,
                other.newVisits,
                other.returningVisits,
                bots,
                previews,
                prefetches,
                excluded,
                total,
                pixelsFired);
    }

    /** Those of two times that have no UTC day in common. */
    public Summary plus(Summary other) {
        return new Summary(
                clicks + other.clicks,
                scans + other.scans,
                views + other.views,
                uniqueVisitors + other.uniqueVisitors,
                newVisits + other.newVisits,
                returningVisits + other.returningVisits,
                bots + other.bots,
                previews + other.previews,
                prefetches + other.prefetches,
                excluded + other.excluded,
                total + other.total,
                pixelsFired + other.pixelsFired);
    }
}
