package io.smartlink.analytics.rollup.answer;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.rollup.LinkCounts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Adds up visits by link over days. A month of a busy account has hundreds of thousands of counts, of which a map of objects
 * would take longer than all else of a dashboard: the sums stand in a table of numbers, each at the first free place from
 * that of its hash on.
 */
final class LinkSums {
    private static final int FIRST_ROOM = 1024;

    /** Spreads ids over the table, whatever their lowest bits are (the golden ratio, of 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** 0 is the id of no link. */
    private long[] links = new long[FIRST_ROOM];

    private long[] visits = new long[FIRST_ROOM];
    private long[] visitors = new long[FIRST_ROOM];
    private int size;

    /**
     * Adds the counts of a day.
     *
     * @return the sum of their visits
     */
    long add(LinkCounts day) {
        long sum = 0;
        for (int i = 0; i < day.size(); i++) {
            add(day.link(i), day.visits(i), day.visitors(i));
            sum += day.visits(i);
        }
        return sum;
    }

    private void add(long link, long moreVisits, long moreVisitors) {
        int place = place(link);
        if (links[place] == 0) {
            if (2 * ++size > links.length) {
                grow();
                place = place(link);
            }
            links[place] = link;
        }
        visits[place] += moreVisits;
        visitors[place] += moreVisitors;
    }

    private int place(long link) {
        int place = (int) ((link * SPREAD) >>> 32) & (links.length - 1);
        while (links[place] != 0 && links[place] != link) {
            place = (place + 1) & (links.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] before = links;
        long[] visitsBefore = visits;
        long[] visitorsBefore = visitors;
        links = new long[2 * before.length];
        visits = new long[links.length];
        visitors = new long[links.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = place(before[i]);
                links[place] = before[i];
                visits[place] = visitsBefore[i];
                visitors[place] = visitorsBefore[i];
            }
        }
    }

    /** The sums by the names of their links. */
    Map<String, Counted> named(LongFunction<String> name) {
        Map<String, Counted> named = new HashMap<>(2 * size);
        for (int i = 0; i < links.length; i++) {
            if (links[i] != 0) {
                named.put(name.apply(links[i]), new Counted(visits[i], visitors[i]));
            }
        }
        return named;
    }

    @Override
    public String toString() {
        return size + " links, " + Arrays.stream(visits).sum() + " visits";
    }
}
