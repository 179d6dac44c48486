package io.smartlink.redirect.choice;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** Draws one of several with probability weight / sum of weights. */
public final class WeightedDraw {
    private WeightedDraw() {}

    /**
     * @param among at least one
     * @param weight at least 1
     */
    public static <T> T draw(List<T> among, ToIntFunction<T> weight, RandomGenerator random) {
        int left = random.nextInt(among.stream().mapToInt(weight).sum());
        for (T one : among) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalArgumentException("weights changed: " + among);
    }

    /** The one of greatest weight; of equals the first. What those get who draw nothing. */
    public static <T> T heaviest(List<T> among, ToIntFunction<T> weight) {
        T heaviest = among.get(0);
        for (T one : among) {
            heaviest = weight.applyAsInt(one) > weight.applyAsInt(heaviest) ? one : heaviest;
        }
        return heaviest;
    }
}
