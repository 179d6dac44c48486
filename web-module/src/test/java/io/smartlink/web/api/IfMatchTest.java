package io.smartlink.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.StaleVersionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    private static final String CURRENT = "0ABC-3";

    @Test
    void without_the_header_there_is_no_condition() {
        assertThatCode(() -> new IfMatch(null).require(CURRENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0ABC-3\"", " \"0ABC-3\" ", "\"0ABC-2\", \"0ABC-3\"", "W/\"x\",\"0ABC-3\"", "*", " * "})
    void the_current_tag_or_a_star_meets_it(String header) {
        assertThatCode(() -> new IfMatch(header).require(CURRENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"0ABC-2\"", "W/\"0ABC-3\"", "0ABC-3", "", "\"*\"", "\"0ABC-2\", \"0ABC-4\"", "\"0abc-3\""})
    void anything_else_is_stale(String header) {
        assertThatThrownBy(() -> new IfMatch(header).require(CURRENT)).isInstanceOf(StaleVersionException.class);
    }
}
