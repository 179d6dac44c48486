package io.smartlink.safety.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetySettingsTest {
    @ParameterizedTest
    @CsvSource({"0, 60", "1, 120", "2, 240", "5, 1920", "6, 3600", "1000, 3600", "-1, 60"})
    void pauses_grow_up_to_an_hour(int tries, long seconds) {
        assertThat(settings(60, 86_400, 600).pauseAfter(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void what_is_out_of_range_is_named() {
        assertThatThrownBy(() -> settings(0, 1, 1)).hasMessageContaining("smartlink.safety.recheck.seconds");
        assertThatThrownBy(() -> settings(1, 2_592_001, 1)).hasMessageContaining("smartlink.safety.rescan.seconds");
        assertThatThrownBy(() -> settings(1, 1, 0)).hasMessageContaining("urls-per-minute");
    }

    @Test
    void the_key_is_not_told() {
        assertThat(settings(1, 1, 1).toString()).doesNotContain("secret");
    }

    private static SafetySettings settings(int recheck, int rescan, int urls) {
        return new SafetySettings(
                ProviderKind.WEB_RISK,
                URI.create("https://example.com"),
                "secret",
                false,
                Duration.ofSeconds(recheck),
                Duration.ofSeconds(rescan),
                urls);
    }
}
