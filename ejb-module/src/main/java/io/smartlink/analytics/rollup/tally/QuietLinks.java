package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.redirect.Outcome;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the followed visits of one UTC day for links that were not busy, one after the other: whole days only, and few
 * values. That is what is left of them when the visits are gone. Visits come in by link, then as in {@link DayTally}.
 */
public final class QuietLinks {
    /** With more values, the rollups of links with a handful of visits would be as large as the visits themselves. */
    public static final int MOST_VALUES = 20;

    private final Outcome counted;
    private final Map<RollupItem, ItemDay> days = new LinkedHashMap<>();
    private @Nullable ItemTally tally;
    private long linkId;

    /** @param counted what becomes of the visits that come in */
    public QuietLinks(Outcome counted) {
        this.counted = counted;
    }

    public void add(DayVisit visit) {
        if (tally == null || visit.linkId() != linkId) {
            finish();
            tally = new ItemTally(false);
            linkId = visit.linkId();
        }
        tally.add(visit);
    }

    /** What the visits so far come to, by link. */
    public Map<RollupItem, ItemDay> days() {
        finish();
        tally = null;
        return days;
    }

    private void finish() {
        if (tally != null) {
            Map<RolledTraffic, DayRollup> rollups = new EnumMap<>(RolledTraffic.class);
            tally.day(MOST_VALUES).rollups().forEach((traffic, rollup) -> rollups.put(traffic, rollup.withoutTimes()));
            days.put(RollupItem.link(linkId).counting(counted), new ItemDay(rollups));
        }
    }
}
