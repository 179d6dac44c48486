package io.smartlink.click.spool;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpoolSettingsTest {
    private static final Duration INTERVAL = Duration.ofMillis(50);
    private static final Path DIRECTORY = Path.of("spool");

    @Test
    void takes_the_bounds_themselves() {
        assertThatNoException().isThrownBy(() -> new SpoolSettings(DIRECTORY, 65536, 131072, Duration.ofMillis(1)));
        assertThatNoException()
                .isThrownBy(() -> new SpoolSettings(DIRECTORY, 1 << 30, 1L << 40, Duration.ofSeconds(10)));
    }

    @Test
    void names_the_setting_that_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpoolSettings(DIRECTORY, 65537, 1 << 20, INTERVAL))
                .withMessageContaining("smartlink.spool.segment-bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpoolSettings(DIRECTORY, 65536, 131071, INTERVAL))
                .withMessageContaining("smartlink.spool.max-bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpoolSettings(DIRECTORY, 65536, 131072, Duration.ZERO))
                .withMessageContaining("smartlink.spool.force-interval");
    }
}
