package io.smartlink.admin.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "112, 100, ▲ 12 %, up",
        "97, 100, ▼ 3 %, down",
        "100, 100, unchanged, same",
        "5, 0, new, up",
        "0, 0, '', same",
        "0, 7, ▼ 100 %, down",
        "1, 1000, ▼ 99 %, down",
        "1001, 1000, ▲ < 1 %, up",
        "26000, 2000, '▲ 1,200 %', up"
    })
    void says_how_a_figure_moved(long now, long before, String text, String direction) {
        Change change = new Change(now, before);

        assertThat(change.getText()).isEqualTo(text);
        assertThat(change.getDirection()).isEqualTo(direction);
    }

    @Test
    void is_told_in_words_to_who_hears_it() {
        assertThat(new Change(112, 100).getSpoken()).isEqualTo("12 percent more than the 100 of the period before");
        assertThat(new Change(5, 0).getSpoken()).isEqualTo("none in the period before");
        assertThat(new Change(3, 3).getSpoken()).isEqualTo("as many as in the period before");
    }
}
