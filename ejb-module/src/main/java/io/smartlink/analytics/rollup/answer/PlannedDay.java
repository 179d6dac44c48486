package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.rollup.DayRollup;
import io.smartlink.analytics.rollup.ItemDay;
import io.smartlink.analytics.rollup.LinkCounts;
import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.RollupItem;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A UTC day of a question, or the part of it that is asked about.
 *
 * @param item whose visits they are
 * @param from first quarter hour
 * @param until quarter hour after the last one
 * @param expired whether only totals of the whole day are left
 */
record PlannedDay(RollupItem item, LocalDate day, ItemDay rollups, int from, int until, boolean expired) {
    static PlannedDay whole(RollupItem item, LocalDate day, ItemDay rollups, boolean expired) {
        return new PlannedDay(item, day, rollups, 0, QuarterHours.PER_DAY, expired);
    }

    Instant start() {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Visits by the id of their link. */
    LinkCounts links(RolledTraffic traffic) {
        if (!item.kind().isSingle()) {
            return of(traffic).links();
        }
        VisitTotals totals = totals(traffic);
        return totals.visits() == 0
                ? LinkCounts.NONE
                : LinkCounts.of(List.of(new ValueCount<>(item.id(), (int) totals.visits(), (int) totals.visitors())));
    }

    /** Where the visits of a day count of which nobody knows any more when they were: in its middle. */
    Instant noon() {
        return noon(day);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    DayRollup of(RolledTraffic traffic) {
        return rollups.of(traffic);
    }

    VisitTotals totals(RolledTraffic traffic) {
        return of(traffic).totals(from, until);
    }
}
