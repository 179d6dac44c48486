package io.smartlink.analytics.rollup;

import java.util.Arrays;

/**
 * Visits by quarter hour of a UTC day. Only quarter hours with visits stand in the arrays, in their order.
 *
 * @param quarters 0 to 95
 * @param scans visits that came from a QR code
 * @param identified visits that have a visitor hash
 */
public record QuarterCounts(int[] quarters, int[] visits, int[] scans, int[] identified) {
    public static final QuarterCounts NONE = new QuarterCounts(new int[0], new int[0], new int[0], new int[0]);

    /** @throws IllegalArgumentException if the arrays differ in length */
    public QuarterCounts {
        if (quarters.length != visits.length
                || quarters.length != scans.length
                || quarters.length != identified.length) {
            throw new IllegalArgumentException("Quarter hours: " + quarters.length + ", " + visits.length + ", "
                    + scans.length + ", " + identified.length);
        }
    }

    /** The sums of a window of quarter hours, {@code until} excluded, of which the visitors are known. */
    VisitTotals totals(int from, int until, long visitors) {
        return new VisitTotals(
                sum(visits, from, until), sum(scans, from, until), sum(identified, from, until), visitors);
    }

    private long sum(int[] counts, int from, int until) {
        long sum = 0;
        for (int i = 0; i < quarters.length; i++) {
            sum += quarters[i] >= from && quarters[i] < until ? counts[i] : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuarterCounts that
                && Arrays.equals(quarters, that.quarters)
                && Arrays.equals(visits, that.visits)
                && Arrays.equals(scans, that.scans)
                && Arrays.equals(identified, that.identified);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(quarters) * 31 + Arrays.hashCode(visits);
    }

    @Override
    public String toString() {
        return Arrays.toString(quarters)
                + Arrays.toString(visits)
                + Arrays.toString(scans)
                + Arrays.toString(identified);
    }
}
