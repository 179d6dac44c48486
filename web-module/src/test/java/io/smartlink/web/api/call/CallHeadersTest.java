package io.smartlink.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.web.problem.BodyTooLargeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallHeadersTest {
    @ParameterizedTest
    @CsvSource({"Bearer sl_key, sl_key", "bearer sl_key, sl_key", "BEARER   sl_key, sl_key"})
    void a_bearer_token_is_read_whatever_the_case_of_its_scheme(String header, String token) {
        assertThat(BearerToken.of(header)).contains(token);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "sl_key", "Bearersl_key"})
    void other_credentials_are_none(String header) {
        assertThat(BearerToken.of(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "6ba7b810-9dad-11d1", "A.b_c-9"})
    void a_callers_request_id_is_taken_over(String sent) {
        assertThat(RequestId.of(sent).text()).isEqualTo(sent);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "a\nb", "ä", "<script>"})
    void an_id_that_could_spoil_a_log_line_is_replaced(String sent) {
        assertThat(RequestId.of(sent).text()).matches("[A-Z0-9]{13}");
    }

    @Test
    void a_request_id_has_up_to_128_characters() {
        assertThat(RequestId.of("x".repeat(128)).text()).hasSize(128);
        assertThat(RequestId.of("x".repeat(129)).text()).hasSize(13);
    }

    @Test
    void a_body_of_exactly_the_limit_is_read() throws IOException {
        assertThat(new BoundedStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes())
                .hasSize(10);
    }

    @Test
    void a_body_with_one_byte_more_is_refused() {
        assertThatThrownBy(() -> new BoundedStream(new ByteArrayInputStream(new byte[11]), 10).readAllBytes())
                .isInstanceOf(BodyTooLargeException.class);
    }
}
