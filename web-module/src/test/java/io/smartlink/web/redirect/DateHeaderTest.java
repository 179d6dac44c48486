package io.smartlink.web.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateHeaderTest {
    private final DateHeader date = new DateHeader();

    @Test
    void is_an_imf_fixdate_in_gmt() {
        assertThat(date.at(784_111_777_000L)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @Test
    void changes_with_the_second_and_is_the_same_within_it() {
        String first = date.at(784_111_777_001L);

        assertThat(date.at(784_111_777_999L)).isSameAs(first);
        assertThat(date.at(784_111_778_000L)).isEqualTo("Sun, 06 Nov 1994 08:49:38 GMT");
    }
}
