package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which parts of rollups are read; totals always. A busy day has ten thousands of values, so that most of the time is saved
 * by what is left out.
 *
 * @param times quarter hours and meetings
 * @param dimensions whose values are wanted
 * @param links visits by link
 * @param detailed of which traffics values and links are wanted
 */
public record RollupParts(boolean times, Set<RolledDimension> dimensions, boolean links, Set<RolledTraffic> detailed) {
    public static final RollupParts ALL =
            new RollupParts(true, EnumSet.allOf(RolledDimension.class), true, EnumSet.allOf(RolledTraffic.class));

    /** Totals, with or without times. */
    public static RollupParts totals(boolean times) {
        return new RollupParts(times, Set.of(), false, Set.of());
    }

    boolean hasValues() {
        return !dimensions.isEmpty();
    }
}
