package io.smartlink.web.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownKeysTest {
    private final KnownKeys keys = new KnownKeys();

    @Test
    void a_key_is_known_once_it_was_good() {
        assertThat(keys.contains("sl_one")).isFalse();

        keys.note("sl_one");

        assertThat(keys.contains("sl_one")).isTrue();
        assertThat(keys.contains("sl_another")).isFalse();
    }
}
