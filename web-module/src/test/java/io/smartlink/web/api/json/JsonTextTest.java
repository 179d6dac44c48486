package io.smartlink.web.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.web.problem.MalformedBodyException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    @Test
    void an_object_is_read() {
        assertThat(JsonText.object(" {\"a\": \"ä\"} ".getBytes(StandardCharsets.UTF_8))
                        .getString("a"))
                .isEqualTo("ä");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":}",
                "{} {}",
                "{}x",
                "[]",
                "\"text\"",
                "null",
                "1",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":NaN}"
            })
    void anything_else_is_malformed(String body) {
        assertThatThrownBy(() -> JsonText.object(body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedBodyException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        assertThatThrownBy(() -> JsonText.object("{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(MalformedBodyException.class);
    }

    @Test
    void nesting_without_end_is_malformed() {
        String deep = "{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";

        assertThatThrownBy(() -> JsonText.object(deep)).isInstanceOf(MalformedBodyException.class);
    }
}
