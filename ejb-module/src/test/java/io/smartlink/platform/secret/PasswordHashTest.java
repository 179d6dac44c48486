package io.smartlink.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void matches_its_password_and_no_other() {
        PasswordHash hash = PasswordHash.of("correct horse battery");

        assertThat(PasswordHash.parse(hash.text()).matches("correct horse battery"))
                .isTrue();
        assertThat(hash.matches("correct horse batterY")).isFalse();
        assertThat(hash.text()).startsWith("pbkdf2-sha512$220000$").doesNotContain("horse");
        assertThat(hash).hasToString("pbkdf2-sha512");
    }

    @Test
    void two_hashes_of_one_password_differ() {
        assertThat(PasswordHash.of("same").text())
                .isNotEqualTo(PasswordHash.of("same").text());
    }

    @Test
    void refuses_a_text_that_is_no_hash() {
        assertThatThrownBy(() -> PasswordHash.parse("secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tells_that_it_was_made_at_another_cost() {
        assertThat(PasswordHash.of("same").isOutdated()).isFalse();
        assertThat(PasswordHash.parse("pbkdf2-sha512$210000$AAAA$AAAA").isOutdated())
                .isTrue();
    }
}
