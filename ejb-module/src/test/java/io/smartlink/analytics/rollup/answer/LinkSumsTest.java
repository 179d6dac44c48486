package io.smartlink.analytics.rollup.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.Counted;
import io.smartlink.analytics.rollup.LinkCounts;
import io.smartlink.analytics.rollup.ValueCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of links are those that a map would hold. */
class LinkSumsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 1L << 22, 1L << 40, -1})
    void days_add_up_by_link(long step) {
        Random random = new Random(step);
        LinkSums sums = new LinkSums();
        Map<String, Counted> expected = new HashMap<>();
        for (int day = 0; day < 20; day++) {
            List<ValueCount<Long>> counts = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                counts.add(new ValueCount<>(step * (1 + random.nextInt(5_000)), 1 + random.nextInt(9), 1));
            }

            long visits = sums.add(LinkCounts.of(counts));

            assertThat(visits)
                    .isEqualTo(counts.stream().mapToLong(ValueCount::visits).sum());
            counts.forEach(count -> expected.merge(
                    Long.toString(count.value()), new Counted(count.visits(), count.visitors()), Counted::plus));
        }
        assertThat(sums.named(Long::toString)).isEqualTo(expected);
    }

    @Test
    void without_links_there_are_no_sums() {
        LinkSums sums = new LinkSums();

        assertThat(sums.add(LinkCounts.NONE)).isZero();
        assertThat(sums.named(Long::toString)).isEmpty();
    }
}
