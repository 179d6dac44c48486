package io.smartlink.account.signin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String ANN = "ann.miller@brand.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct-horse-battery-staple",
                "a-password-of-their-own",
                "zwölf Äpfel fallen",
                "t7Kq92xLmP4v",
                "夜の街を走る赤い電車と猫"
            })
    void takes_long_ones_of_any_characters(String password) {
        assertThatCode(() -> PasswordRules.require(password, ANN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "t7Kq92xLmP4"})
    void refuses_short_ones(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, ANN))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("12 to 256 characters");
    }

    @Test
    void takes_256_characters_and_no_more_in_a_moment() {
        String longest = "t7Kq92xLmP4v".repeat(22).substring(0, 256);

        assertThatCode(() -> PasswordRules.require("Zx" + longest.substring(2), ANN))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.require(longest + "x", ANN))
                .isInstanceOf(ValidationFailedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123!",
                "123456789012",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "iloveyou1234",
                "aaaaaaaaaaaaaaaa",
                "passpasspass1",
                "smartlink123",
                "ann.miller@brand.example",
                "ann.miller12"
            })
    void refuses_what_others_would_try_first(String password) {
        assertThatThrownBy(() -> PasswordRules.require(password, ANN))
                .isInstanceOf(ValidationFailedException.class)
                .hasMessageContaining("first that others would try");
    }
}
