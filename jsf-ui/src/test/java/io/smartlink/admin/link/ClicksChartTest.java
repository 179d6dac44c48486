package io.smartlink.admin.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.TimeBucket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClicksChartTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void says_in_words_what_it_draws() {
        ClicksChart chart = new ClicksChart(List.of(day("2026-11-20", 3, 2), day("2026-11-21", 5, 5)), BERLIN);

        assertThat(chart.getSummary()).isEqualTo("Clicks by day: 8 in 2 days, most on 21 Nov with 5.");
        assertThat(chart.isBlank()).isFalse();
    }

    @Test
    void is_blank_when_no_day_has_a_click() {
        assertThat(new ClicksChart(List.of(day("2026-11-20", 0, 0)), BERLIN).isBlank())
                .isTrue();
    }

    @Test
    void names_days_by_the_viewers_calendar() {
        String json = new ClicksChart(List.of(day("2026-11-20", 3, 2)), BERLIN).getJson();

        assertThat(json)
                .contains("\"labels\":[\"20 Nov\"]")
                .contains("\"data\":[3]")
                .contains("\"data\":[2]");
    }

    /** A day begins at midnight in Berlin, which is 23:00 of the day before in UTC. */
    private static TimeBucket day(String date, long visits, long visitors) {
        return new TimeBucket(Instant.parse(date + "T00:00:00Z").minusSeconds(3600), visits, visitors);
    }
}
