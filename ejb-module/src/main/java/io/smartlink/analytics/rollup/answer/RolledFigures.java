package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.figure.Groups;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.rollup.QuarterCounts;
import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.analytics.rollup.RolledTraffic;
import io.smartlink.analytics.rollup.ValueCount;
import io.smartlink.analytics.rollup.VisitTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Figures that rollups of days come to. Visitors are different ones by UTC day, so that days add up. */
final class RolledFigures {
    private final List<PlannedDay> days;
    private final RolledTraffic traffic;

    RolledFigures(List<PlannedDay> days, RolledTraffic traffic) {
        this.days = days;
        this.traffic = traffic;
    }

    Summary summary() {
        VisitTotals people = total(RolledTraffic.PERSON);
        long bots = total(RolledTraffic.BOT).visits();
        long previews = total(RolledTraffic.PREVIEW).visits();
        long prefetches = total(RolledTraffic.PREFETCH).visits();
        long excluded = total(RolledTraffic.EXCLUDED).visits();
        return new Summary(
                people.visits(),
                people.scans(),
                0,
                people.visitors(),
                people.visitors(),
                people.identified() - people.visitors(),
                bots,
                previews,
                prefetches,
                excluded,
                people.visits() + bots + previews + prefetches + excluded);
    }

    private VisitTotals total(RolledTraffic of) {
        return days.stream().map(day -> day.totals(of)).reduce(VisitTotals.NONE, VisitTotals::plus);
    }

    /**
     * One bucket for each of the starts. A day of which only totals are left counts where its noon lies.
     *
     * @param starts on quarter hours; the first at or before all visits
     */
    List<TimeBucket> buckets(List<Instant> starts) {
        VisitTotals[] totals = new VisitTotals[starts.size()];
        for (PlannedDay day : days) {
            if (day.expired()) {
                add(totals, bucketOf(starts, day.noon()), day.totals(traffic));
            } else {
                spread(day, starts, totals);
            }
        }
        List<TimeBucket> buckets = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            VisitTotals total = totals[i] == null ? VisitTotals.NONE : totals[i];
            buckets.add(new TimeBucket(starts.get(i), total.visits(), total.visitors()));
        }
        return buckets;
    }

    private void spread(PlannedDay day, List<Instant> starts, VisitTotals[] totals) {
        int bucket = bucketOf(starts, day.start());
        for (int from = day.from(); from < day.until(); bucket++) {
            int next = bucket + 1 < starts.size() ? quarter(day, starts.get(bucket + 1)) : day.until();
            int until = Math.min(day.until(), next);
            if (until > from) {
                add(totals, bucket, day.of(traffic).totals(from, until));
                from = until;
            }
        }
    }

    private static int quarter(PlannedDay day, Instant instant) {
        long seconds = instant.getEpochSecond() - day.start().getEpochSecond();
        return (int) Math.min(QuarterHours.PER_DAY, seconds / QuarterHours.LENGTH.toSeconds());
    }

    private static int bucketOf(List<Instant> starts, Instant instant) {
        int found = Collections.binarySearch(starts, instant);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private static void add(@Nullable VisitTotals[] totals, int bucket, VisitTotals more) {
        VisitTotals before = totals[bucket];
        totals[bucket] = before == null ? more : before.plus(more);
    }

    /** Visits by the beginning of their quarter hour; not of days of which only totals are left. */
    Map<Instant, Long> quarters() {
        Map<Instant, Long> quarters = new TreeMap<>();
        for (PlannedDay day : days) {
            QuarterCounts counts = day.of(traffic).quarters();
            for (int i = 0; i < counts.quarters().length && !day.expired(); i++) {
                int quarter = counts.quarters()[i];
                if (quarter >= day.from() && quarter < day.until()) {
                    quarters.merge(
                            day.start().plus(QuarterHours.LENGTH.multipliedBy(quarter)),
                            (long) counts.visits()[i],
                            Long::sum);
                }
            }
        }
        return quarters;
    }

    /** Visits by the values of a dimension, of those days that are wanted. */
    Groups byValue(RolledDimension dimension, Predicate<PlannedDay> wanted) {
        Map<String, Sum> sums = new HashMap<>();
        long without = 0;
        for (PlannedDay day : days) {
            if (wanted.test(day)) {
                long with = 0;
                for (ValueCount<String> count :
                        day.of(traffic).values(dimension).values()) {
                    sums.computeIfAbsent(count.value(), first -> new Sum()).add(count);
                    with += count.visits();
                }
                without += day.totals(traffic).visits() - with;
            }
        }
        Map<String, Counted> values = new HashMap<>();
        sums.forEach((value, sum) -> values.put(value, new Counted(sum.visits, sum.visitors)));
        return new Groups(values, without);
    }

    /** Visits by the id of their link. */
    Groups byLink(LongFunction<String> name) {
        LinkSums sums = new LinkSums();
        long without = 0;
        for (PlannedDay day : days) {
            without += day.totals(traffic).visits() - sums.add(day.links(traffic));
        }
        return new Groups(sums.named(name), without);
    }

    /** All visits, none of which has a value. */
    Groups without() {
        return new Groups(Map.of(), total(traffic).visits());
    }

    /** Of tens of thousands of counts, so that none makes an object of its own. */
    private static final class Sum {
        private long visits;
        private long visitors;

        void add(ValueCount<String> count) {
            visits += count.visits();
            visitors += count.visitors();
        }
    }
}
