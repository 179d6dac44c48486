package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.question.Dimension;
import io.smartlink.analytics.question.Traffic;
import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.store.RollupParts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question wants of its days.
 *
 * @param parts of the rollups
 * @param onQuarters whether all times that matter are borders of quarter hours; if not, rollups are of no use
 * @param inOnePass whether visits that are not rolled up are tallied once for all figures, and not counted for each
 */
public record Needs(RollupParts parts, boolean onQuarters, boolean inOnePass) {
    public static Needs totals() {
        return new Needs(RollupParts.totals(true), true, false);
    }

    public static Needs times(List<Instant> starts) {
        return new Needs(RollupParts.totals(true), onQuarters(starts), false);
    }

    public static Needs values(Dimension dimension, Traffic traffic) {
        return new Needs(parts(false, List.of(dimension), traffic), true, false);
    }

    public static Needs report(List<Instant> starts, Collection<Dimension> dimensions, Traffic traffic) {
        return new Needs(parts(true, dimensions, traffic), onQuarters(starts), true);
    }

    private static RollupParts parts(boolean times, Collection<Dimension> dimensions, Traffic traffic) {
        Set<RolledDimension> rolled = dimensions.stream()
                .flatMap(dimension -> Rolled.of(dimension).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new RollupParts(times, rolled, dimensions.contains(Dimension.LINK), Rolled.of(traffic));
    }

    /** Whether a part of a stored day can be told. Of values, only whole days are kept. */
    boolean canCutDays() {
        return parts.times() && parts.dimensions().isEmpty() && !parts.links();
    }

    static boolean isOnQuarter(Instant instant) {
        return instant.getNano() == 0 && instant.getEpochSecond() % QuarterHours.LENGTH.toSeconds() == 0;
    }

    private static boolean onQuarters(List<Instant> starts) {
        return starts.stream().allMatch(Needs::isOnQuarter);
    }
}
