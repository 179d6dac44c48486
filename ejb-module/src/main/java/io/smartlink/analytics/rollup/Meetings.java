package io.smartlink.analytics.rollup;

import java.util.Arrays;

/**
 * How often visitors of a UTC day came again, which makes it possible to count different visitors of any window of the
 * day. For every visitor and every quarter hour {@code q} in which they came there is one meeting with {@code p}, the
 * last quarter hour before {@code q} in which they came that day, or -1. In a window each of its visitors has exactly one
 * meeting whose {@code q} lies in the window and whose {@code p} before it: the first.
 *
 * @param codes {@link #code} of the meetings that occurred, in ascending order
 * @param visitors how many visitors had this meeting
 */
public record Meetings(int[] codes, int[] visitors) {
    public static final Meetings NONE = new Meetings(new int[0], new int[0]);

    /** The earlier quarter hour of a visitor who was not there before. */
    public static final int FIRST = -1;

    private static final int EARLIER = QuarterHours.PER_DAY + 1;

    /** @throws IllegalArgumentException if the arrays differ in length */
    public Meetings {
        if (codes.length != visitors.length) {
            throw new IllegalArgumentException("Meetings: " + codes.length + ", " + visitors.length);
        }
    }

    /** A meeting as one number, smaller than 2^15. */
    public static int code(int quarter, int earlier) {
        return quarter * EARLIER + earlier + 1;
    }

    /** Different visitors in a window of quarter hours, {@code until} excluded. */
    public long visitors(int from, int until) {
        long sum = 0;
        for (int i = 0; i < codes.length; i++) {
            int quarter = codes[i] / EARLIER;
            int earlier = codes[i] % EARLIER - 1;
            sum += quarter >= from && quarter < until && earlier < from ? visitors[i] : 0;
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meetings that
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(visitors, that.visitors);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes) * 31 + Arrays.hashCode(visitors);
    }

    @Override
    public String toString() {
        return Arrays.toString(codes) + Arrays.toString(visitors);
    }
}
