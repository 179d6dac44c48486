package io.smartlink.account.signin.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionSettingsTest {
    @Test
    void names_what_is_out_of_bounds() {
        assertThatThrownBy(() -> new SessionSettings(Duration.ZERO, Duration.ofHours(8)))
                .hasMessageContaining("smartlink.session.idle.minutes");
        assertThatThrownBy(() -> new SessionSettings(Duration.ofMinutes(60), Duration.ofDays(8)))
                .hasMessageContaining("smartlink.session.hours");
    }
}
