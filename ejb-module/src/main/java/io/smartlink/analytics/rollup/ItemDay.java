package io.smartlink.analytics.rollup;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * All rollups of an item and a UTC day.
 *
 * @param rollups of the verdicts that occurred; of all traffic only if there were several
 */
public record ItemDay(Map<RolledTraffic, DayRollup> rollups) {
    public static final ItemDay NONE = new ItemDay(Map.of());

    /** The rollup of a traffic; all traffic is that of the only verdict there was. */
    public DayRollup of(RolledTraffic traffic) {
        if (traffic == RolledTraffic.ALL && rollups.size() == 1) {
            return rollups.values().iterator().next();
        }
        return rollups.getOrDefault(traffic, DayRollup.NONE);
    }

    /** Whether it is known when in the day visits were. */
    public boolean hasTimes() {
        return rollups.values().stream()
                .noneMatch(rollup ->
                        rollup.totals().visits() > 0 && rollup.quarters().quarters().length == 0);
    }

    /**
     * Adds visits of the same day that came when the others were gone already, see {@link DayRollup#plus}.
     *
     * @param mostValues how many values of a dimension are kept
     */
    public ItemDay plus(ItemDay late, int mostValues) {
        Set<RolledTraffic> verdicts = EnumSet.noneOf(RolledTraffic.class);
        verdicts.addAll(rollups.keySet());
        verdicts.addAll(late.rollups.keySet());
        verdicts.remove(RolledTraffic.ALL);
        if (verdicts.size() > 1) {
            verdicts.add(RolledTraffic.ALL);
        }
        Map<RolledTraffic, DayRollup> sums = new EnumMap<>(RolledTraffic.class);
        verdicts.forEach(traffic -> sums.put(traffic, of(traffic).plus(late.of(traffic), mostValues)));
        return new ItemDay(sums);
    }
}
