package io.smartlink.analytics.rollup.tally;

import io.smartlink.analytics.rollup.RolledDimension;
import io.smartlink.visit.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A day of visits that no pattern helps with: few visitors who come often, some without a hash, bots, empty values. */
final class RandomVisits {
    private static final Comparator<DayVisit> ORDER = Comparator.comparing(
                    DayVisit::visitor, Comparator.nullsLast(Comparator.<Long>naturalOrder()))
            .thenComparing(DayVisit::quarter);

    private RandomVisits() {}

    /** In the order that tallies want. */
    static List<DayVisit> of(long seed, int count) {
        Random random = new Random(seed);
        List<DayVisit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(visit(random));
        }
        visits.sort(ORDER);
        return visits;
    }

    private static DayVisit visit(Random random) {
        Map<RolledDimension, String> values = new EnumMap<>(RolledDimension.class);
        maybe(random, 5, "country").ifPresentIn(values, RolledDimension.COUNTRY);
        maybe(random, 300, "city").ifPresentIn(values, RolledDimension.CITY);
        @Nullable Long visitor = random.nextInt(10) == 0 ? null : (long) random.nextInt(40) - 20;
        Verdict verdict = Verdict.values()[Math.max(0, random.nextInt(8) - 3)];
        return new DayVisit(
                random.nextInt(96),
                visitor,
                verdict,
                random.nextInt(7) == 0,
                random.nextInt(4),
                1 + random.nextInt(2),
                VisitValues.of(values));
    }

    private static Maybe maybe(Random random, int values, String name) {
        return new Maybe(random.nextInt(4) == 0 ? null : name + random.nextInt(values));
    }

    private record Maybe(@Nullable String value) {
        void ifPresentIn(Map<RolledDimension, String> values, RolledDimension dimension) {
            if (value != null) {
                values.put(dimension, value);
            }
        }
    }
}
