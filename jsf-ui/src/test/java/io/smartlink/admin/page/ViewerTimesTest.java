package io.smartlink.admin.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewerTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void the_browsers_zone_is_taken() {
        assertThat(ViewerTimes.zoneOf("Europe/Berlin")).isEqualTo(BERLIN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Nowhere/Atlantis", "<script>", "Europe/Berlin; Path=/"})
    void what_is_no_zone_means_utc(String name) {
        assertThat(ViewerTimes.zoneOf(name)).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void an_instant_is_shown_on_the_viewers_clock() {
        assertThat(ViewerTimes.dateTime(Instant.parse("2026-07-01T22:30:00Z"), BERLIN))
                .isEqualTo("2 Jul 2026, 00:30");
    }

    @ParameterizedTest(name = "{0} before: {1}")
    @CsvSource({
        "PT59S, just now",
        "PT1M, 1 min ago",
        "PT59M, 59 min ago",
        "PT1H, 1 h ago",
        "PT23H, 23 h ago",
        "P1D, 1 day ago",
        "P6D, 6 days ago",
        "P7D, 15 Nov 2026"
    })
    void an_age_is_told_as_people_tell_it(java.time.Duration age, String text) {
        assertThat(ViewerTimes.ago(NOW.minus(age), NOW, BERLIN)).isEqualTo(text);
    }
}
