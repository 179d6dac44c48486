package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.Meetings;
import java.util.Arrays;

/** Counts meetings: writes their codes down, and puts equal ones together in the end. */
final class MeetingTally {
    private static final int FIRST_ROOM = 8;

    private int[] codes = new int[FIRST_ROOM];
    private int size;

    void add(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = code;
    }

    Meetings meetings() {
        Arrays.sort(codes, 0, size);
        int[] different = Arrays.stream(codes, 0, size).distinct().toArray();
        int[] visitors = new int[different.length];
        int at = 0;
        for (int i = 0; i < size; i++) {
            at += codes[i] == different[at] ? 0 : 1;
            visitors[at]++;
        }
        return new Meetings(different, visitors);
    }
}
