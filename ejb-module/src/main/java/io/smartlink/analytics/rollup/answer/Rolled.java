package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What words of questions are in rollups. */
final class Rolled {
    private Rolled() {}

    /** Nothing for links, which stand apart. */
    static Optional<RolledDimension> of(Dimension dimension) {
        return dimension == Dimension.LINK ? Optional.empty() : Optional.of(RolledDimension.valueOf(dimension.name()));
    }

    /** All traffic may be that of the only verdict there was, whichever it is. */
    static Set<RolledTraffic> of(Traffic traffic) {
        return traffic == Traffic.ALL ? EnumSet.allOf(RolledTraffic.class) : EnumSet.of(RolledTraffic.of(traffic));
    }
}
