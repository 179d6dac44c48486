package io.smartlink.account.signin.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp OF_THE_RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111 / 30;

    /** RFC 6238, appendix B, the last six of its eight digits. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makes_the_codes_of_the_rfc(long second, String code) {
        assertThat(OF_THE_RFC.code(second / 30)).isEqualTo(code);
        assertThat(OF_THE_RFC.stepOf(code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @Test
    void takes_codes_of_one_step_before_and_after_and_no_others() {
        assertThat(step(OF_THE_RFC.code(STEP - 2))).isEmpty();
        assertThat(step(OF_THE_RFC.code(STEP - 1))).hasValue(STEP - 1);
        assertThat(step(OF_THE_RFC.code(STEP))).hasValue(STEP);
        assertThat(step(OF_THE_RFC.code(STEP + 1))).hasValue(STEP + 1);
        assertThat(step(OF_THE_RFC.code(STEP + 2))).isEmpty();
    }

    @Test
    void takes_no_code_of_a_step_that_was_taken_or_lies_before_it() {
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(STEP), NOW, STEP)).isEmpty();
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(STEP - 1), NOW, STEP)).isEmpty();
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(STEP + 1), NOW, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "50471", "0504711", "abcdef", "٠٥٠٤٧١"})
    void takes_nothing_that_is_no_code(String text) {
        assertThat(step(text)).isEmpty();
    }

    @Test
    void tells_apps_all_that_they_need() {
        assertThat(OF_THE_RFC.uri("ann+1@brand.example"))
                .isEqualTo("otpauth://totp/Smartlink:ann%2B1%40brand.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Smartlink&algorithm=SHA1&digits=6&period=30");
    }

    /** RFC 4648 §10, without padding. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writes_base32(String text, String letters) {
        assertThat(Base32.text(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }

    @Test
    void two_secrets_differ() {
        assertThat(Totp.random().key()).hasSize(32).isNotEqualTo(Totp.random().key());
    }

    private static OptionalLong step(String code) {
        return OF_THE_RFC.stepOf(code, NOW, 0);
    }
}
