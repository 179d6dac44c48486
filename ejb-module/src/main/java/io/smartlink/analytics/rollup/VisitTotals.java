package io.smartlink.analytics.rollup;

/**
 * What visits come to.
 *
 * @param scans visits that came from a QR code
 * @param identified visits that have a visitor hash
 * @param visitors different visitors, by UTC day
 */
public record VisitTotals(long visits, long scans, long identified, long visitors) {
    public static final VisitTotals NONE = new VisitTotals(0, 0, 0, 0);

    /** Those of two times that have no UTC day in common. */
    public VisitTotals plus(VisitTotals other) {
        return new VisitTotals(
                visits + other.visits, scans + other.scans, identified + other.identified, visitors + other.visitors);
    }
}
