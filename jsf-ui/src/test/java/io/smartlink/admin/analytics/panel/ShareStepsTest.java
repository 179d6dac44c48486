package io.smartlink.admin.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareStepsTest {
    @ParameterizedTest(name = "{0} of {1} has the shade {2}")
    @CsvSource({
        "0, 100, 0",
        "0, 0, 0",
        "1, 100000, 1",
        "9, 1000, 1",
        "1, 100, 2",
        "49, 1000, 2",
        "5, 100, 3",
        "15, 100, 4",
        "299, 1000, 4",
        "30, 100, 5",
        "100, 100, 5"
    })
    void shades_grow_with_the_share(long visits, long total, int step) {
        assertThat(ShareSteps.of(visits, total)).isEqualTo(step);
    }

    @Test
    void the_legend_names_every_shade() {
        assertThat(ShareSteps.legend())
                .containsExactly("under 1 %", "1–5 %", "5–15 %", "15–30 %", "30 % and more")
                .hasSize(ShareSteps.STEPS);
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "0, 5, 0 %",
        "0, 0, 0 %",
        "1, 3, 33 %",
        "5, 5, 100 %",
        "1, 28, 3.6 %",
        "1, 5000, < 0.1 %",
        "995, 10000, 10 %"
    })
    void shares_are_told_in_percent(long part, long whole, String text) {
        assertThat(Figure.of(part, whole)).isEqualTo(text);
    }
}
