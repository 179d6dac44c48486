package io.smartlink.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void matches_its_password_and_no_other() {
        PasswordHash hash = PasswordHash.of("correct horse battery");

        assertThat(PasswordHash.parse(hash.text()).matches("correct horse battery"))
                .isTrue();
        assertThat(hash.matches("correct horse batterY")).isFalse();
        assertThat(hash.text()).startsWith("pbkdf2-sha512$210000$").doesNotContain("horse");
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
    void a_member_is_locked_for_15_minutes_after_five_wrong_passwords_in_a_row() {
        Member member = Member.owner(1, 2, "a@example.com", NOW);
        member.choosePassword(PasswordHash.of("right"));

        for (int i = 0; i < 4; i++) {
            member.trySignIn("wrong", NOW);
        }
        assertThat(member.lockedAt(NOW)).isFalse();
        member.trySignIn("wrong", NOW);

        assertThat(member.lockedAt(NOW)).isTrue();
        assertThat(member.lockedAt(NOW.plusSeconds(899))).isTrue();
        assertThat(member.lockedAt(NOW.plusSeconds(900))).isFalse();
    }

    @Test
    void a_member_without_a_password_cannot_sign_in() {
        assertThat(Member.owner(1, 2, "a@example.com", NOW).trySignIn("", NOW)).isFalse();
    }
}
