package io.smartlink.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    private static final long ID = 0xABC;
    private static final String TAG = Tags.of(ID, 3);

    @Test
    void without_the_header_there_is_no_condition() {
        assertThat(new IfMatch(null).on(ID).allows(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ID-3\"", " \"ID-3\" ", "\"ID-2\", \"ID-3\"", "W/\"x\",\"ID-3\"", "*", " * "})
    void the_current_tag_or_a_star_meets_it(String header) {
        assertThat(ifMatch(header).on(ID).allows(3)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ID-2\"", "W/\"ID-3\"", "ID-3", "", "\"*\"", "\"ID-2\", \"ID-4\"", "\"id-3\""})
    void anything_else_is_stale(String header) {
        assertThat(ifMatch(header).on(ID).allows(3)).isFalse();
    }

    @Test
    void the_tag_of_another_thing_is_stale() {
        assertThat(ifMatch("\"ID-3\"").on(ID + 1).allows(3)).isFalse();
    }

    private static IfMatch ifMatch(String header) {
        return new IfMatch(header.replace("ID-3", TAG).replace("ID", TAG.substring(0, TAG.indexOf('-'))));
    }
}
