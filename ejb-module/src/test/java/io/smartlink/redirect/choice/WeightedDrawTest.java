package io.smartlink.redirect.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedDrawTest {
    private static final List<Integer> WEIGHTS = List.of(1, 2, 7);

    /** 13.82 is the 99.9th percentile of the chi-square distribution with two degrees of freedom. */
    @Test
    void draws_by_weight() {
        Random random = new Random(20270131);
        Map<Integer, Integer> drawn = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            drawn.merge(WeightedDraw.draw(WEIGHTS, weight -> weight, random), 1, Integer::sum);
        }

        double chiSquare = WEIGHTS.stream()
                .mapToDouble(weight -> Math.pow(drawn.get(weight) - weight * 1000.0, 2) / (weight * 1000.0))
                .sum();
        assertThat(chiSquare).isLessThan(13.82);
    }

    @Test
    void the_heaviest_is_the_first_of_equals() {
        assertThat(WeightedDraw.heaviest(List.of("a", "b", "c"), text -> text.equals("a") ? 1 : 3))
                .isEqualTo("b");
    }
}
