package io.smartlink.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlockCookieTest {
    private static final long NOW = Snapshots.NOW;

    @Test
    void opens_its_link_until_it_ends() {
        String value = UnlockCookie.value(7, "hash", NOW);

        assertThat(UnlockCookie.opens(7, "hash", value, NOW + 1_799_000)).isTrue();
        assertThat(UnlockCookie.opens(7, "hash", value, NOW + 1_800_000)).isFalse();
    }

    @Test
    void opens_no_other_link_and_nothing_after_the_password_has_changed() {
        String value = UnlockCookie.value(7, "hash", NOW);

        assertThat(UnlockCookie.opens(8, "hash", value, NOW)).isFalse();
        assertThat(UnlockCookie.opens(7, "other", value, NOW)).isFalse();
    }

    @Test
    void cannot_be_prolonged() {
        String value = UnlockCookie.value(7, "hash", NOW);
        String later =
                Long.parseLong(value.substring(0, value.indexOf('.'))) + 60 + value.substring(value.indexOf('.'));

        assertThat(UnlockCookie.opens(7, "hash", later, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "x.y", "99999999999999.abc", "1900000000.", "-1.x", "1900000000"})
    void takes_nonsense_for_nothing(String value) {
        assertThat(UnlockCookie.opens(7, "hash", value, NOW)).isFalse();
    }
}
