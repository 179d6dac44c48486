package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.Meetings;
import io.smartlink.analytics.rollup.QuarterCounts;
import io.smartlink.analytics.rollup.QuarterHours;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Counts when visits and visitors came. Visits come in by visitor, those of a visitor in the order of time. */
final class TimeTally {
    private final int[] visits = new int[QuarterHours.PER_DAY];
    private final int[] scans = new int[QuarterHours.PER_DAY];
    private final int[] identified = new int[QuarterHours.PER_DAY];
    private final MeetingTally meetings = new MeetingTally();
    private @Nullable Long visitor;
    private int earlier;

    void add(DayVisit visit) {
        visits[visit.quarter()]++;
        scans[visit.quarter()] += visit.scan() ? 1 : 0;
        if (visit.visitor() != null) {
            identified[visit.quarter()]++;
            meet(visit.visitor(), visit.quarter());
        }
    }

    private void meet(Long who, int quarter) {
        if (!who.equals(visitor)) {
            visitor = who;
            earlier = Meetings.FIRST;
        }
        if (quarter < earlier) {
            throw new IllegalArgumentException("Visits of a visitor must come in the order of time");
        }
        if (quarter > earlier) {
            meetings.add(Meetings.code(quarter, earlier));
            earlier = quarter;
        }
    }

    QuarterCounts quarters() {
        int[] busy = IntStream.range(0, visits.length)
                .filter(quarter -> visits[quarter] > 0)
                .toArray();
        return new QuarterCounts(busy, picked(visits, busy), picked(scans, busy), picked(identified, busy));
    }

    Meetings meetings() {
        return meetings.meetings();
    }

    private static int[] picked(int[] counts, int[] quarters) {
        return IntStream.of(quarters).map(quarter -> counts[quarter]).toArray();
    }
}
