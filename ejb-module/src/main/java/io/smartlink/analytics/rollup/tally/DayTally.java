package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.redirect.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts the followed visits, or the views, of one account and one UTC day for all its items in one pass. Visits come in by visitor,
 * those of a visitor in the order of time: whoever was counted last is then enough to know, and not everybody.
 */
public final class DayTally {
    /**
     * How many values of a dimension are kept. A busy day of ten thousands of visits has some thousand cities and
     * referrers; while none is cut off, reports inside retention need no raw visits for it.
     */
    public static final int MOST_VALUES = 10_000;

    private final RollupItem account;
    private final Outcome counted;
    private final Set<Long> links;
    private final Map<RollupItem, ItemTally> tallies = new LinkedHashMap<>();

    /**
     * @param counted what becomes of the visits that come in
     * @param links ids of the links, or pages, that are counted on their own
     */
    public DayTally(long accountId, Outcome counted, Set<Long> links) {
        this.account = RollupItem.account(accountId).counting(counted);
        this.counted = counted;
        this.links = links;
    }

    /** @throws IllegalArgumentException if it is earlier than the last one of the same visitor */
    public void add(DayVisit visit) {
        tally(account, true).add(visit);
        tally(RollupItem.domain(visit.domainId()).counting(counted), true).add(visit);
        if (links.contains(visit.linkId())) {
            tally(RollupItem.link(visit.linkId()).counting(counted), false).add(visit);
        }
    }

    private ItemTally tally(RollupItem item, boolean byLink) {
        return tallies.computeIfAbsent(item, first -> new ItemTally(byLink));
    }

    /** What the visits so far come to, by item. */
    public Map<RollupItem, ItemDay> days() {
        Map<RollupItem, ItemDay> days = new LinkedHashMap<>();
        tallies.forEach((item, tally) -> days.put(item, tally.day(MOST_VALUES)));
        return days;
    }
}
