package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RolledTraffic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the visits of one item on one UTC day, or on a part of it. Visits come in by visitor, those of a visitor in the
 * order of time; those without a visitor at any place.
 */
public final class ItemTally {
    private final boolean byLink;
    private final Set<RolledTraffic> detailed;
    private final Map<RolledTraffic, TrafficTally> tallies = new EnumMap<>(RolledTraffic.class);

    /** @param byLink whether visits are told apart by link as well */
    public ItemTally(boolean byLink) {
        this(byLink, EnumSet.allOf(RolledTraffic.class));
    }

    /** @param detailed which traffics are told apart by value and by link; of the others only totals and times are kept */
    public ItemTally(boolean byLink, Set<RolledTraffic> detailed) {
        this.byLink = byLink;
        this.detailed = detailed;
    }

    /** @throws IllegalArgumentException if it is earlier than the last one of the same visitor */
    public void add(DayVisit visit) {
        add(RolledTraffic.of(visit.verdict()), visit);
        add(RolledTraffic.ALL, visit);
    }

    private void add(RolledTraffic traffic, DayVisit visit) {
        tallies.computeIfAbsent(traffic, first -> new TrafficTally()).add(visit, detailed.contains(traffic), byLink);
    }

    /**
     * What the visits so far come to.
     *
     * @param mostValues how many values of a dimension are kept
     */
    public ItemDay day(int mostValues) {
        boolean several = tallies.size() > 2;
        Map<RolledTraffic, DayRollup> rollups = new EnumMap<>(RolledTraffic.class);
        tallies.forEach((traffic, tally) -> {
            if (several || traffic != RolledTraffic.ALL) {
                rollups.put(traffic, tally.rollup(mostValues));
            }
        });
        return new ItemDay(rollups);
    }
}
