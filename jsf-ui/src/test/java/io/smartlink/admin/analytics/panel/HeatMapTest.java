package io.smartlink.admin.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    @Test
    void shades_hours_by_the_busiest_one() {
        HeatMap map = new HeatMap(week(0, 9, 100, 1, 10, 1, 6, 23, 41));

        HeatMap.Row monday = map.getRows().get(0);
        assertThat(monday.day()).isEqualTo("Mon");
        assertThat(monday.cells().get(9)).isEqualTo(new HeatMap.Cell(100, 5, "Monday, 09:00–10:00: 100 visits"));
        assertThat(map.getRows().get(1).cells().get(10))
                .isEqualTo(new HeatMap.Cell(1, 1, "Tuesday, 10:00–11:00: 1 visit"));
        assertThat(map.getRows().get(6).cells().get(23))
                .isEqualTo(new HeatMap.Cell(41, 3, "Sunday, 23:00–00:00: 41 visits"));
        assertThat(monday.cells().get(0).shade()).isZero();
        assertThat(map.getSummary()).isEqualTo("Busiest: Monday, 09:00–10:00, with 100 visits.");
    }

    @Test
    void says_so_when_nobody_came() {
        HeatMap map = new HeatMap(week());

        assertThat(map.isBlank()).isTrue();
        assertThat(map.getSummary()).isEqualTo("No visits in these days.");
    }

    @Test
    void takes_whole_weeks_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatMap(List.of()));
    }

    /** A week without visits but for the given triples of day, hour and visits. */
    private static List<List<Long>> week(int... visits) {
        List<List<Long>> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(new ArrayList<>(Collections.nCopies(24, 0L)));
        }
        for (int i = 0; i < visits.length; i += 3) {
            week.get(visits[i]).set(visits[i + 1], (long) visits[i + 2]);
        }
        return week;
    }
}
