package io.smartlink.analytics.rollup.store;

import io.smartlink.analytics.rollup.QuarterHours;
import io.smartlink.visit.Verdict;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code visit}, its texts still numbers.
 *
 * @param second since 1970, rounded down
 * @param linkId 0 for none
 * @param channel code, 0 for none
 * @param program number of a text, 0 for none
 * @param texts numbers of the texts of {@link RawColumns#texts}, 0 for none
 */
record RawVisit(
        long second,
        @Nullable Long visitor,
        Verdict verdict,
        boolean scan,
        long linkId,
        long domainId,
        int channel,
        int program,
        int[] texts) {
    private static final int SECONDS_PER_DAY = 86_400;

    LocalDate day() {
        return LocalDate.ofEpochDay(second / SECONDS_PER_DAY);
    }

    int quarter() {
        return (int) (second % SECONDS_PER_DAY / QuarterHours.LENGTH.toSeconds());
    }

    /** Adds the numbers of its texts that were not seen before. */
    void addTextsTo(Set<Integer> ids, BitSet seen) {
        for (int id : texts) {
            add(id, ids, seen);
        }
        add(program, ids, seen);
    }

    private static void add(int id, Set<Integer> ids, BitSet seen) {
        if (id != 0 && !seen.get(id)) {
            seen.set(id);
            ids.add(id);
        }
    }
}
