package io.smartlink.admin.analytics.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Bucket;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsChartTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void says_in_words_what_it_draws() {
        VisitsChart chart = chart(Bucket.DAY, at("2026-11-19T23:00:00Z", 3, 2), at("2026-11-20T23:00:00Z", 5, 5));

        assertThat(chart.getSummary()).isEqualTo("Clicks by day: 8 in 2 days, most on 21 Nov with 5.");
        assertThat(chart.isBlank()).isFalse();
        assertThat(chart.getUnit()).isEqualTo("Day");
        assertThat(chart.getRows())
                .containsExactly(new VisitsChart.Row("20 Nov", 3, 2), new VisitsChart.Row("21 Nov", 5, 5));
    }

    @Test
    void is_blank_when_no_column_has_a_visit() {
        assertThat(chart(Bucket.DAY, at("2026-11-19T23:00:00Z", 0, 0)).isBlank())
                .isTrue();
        assertThat(chart(Bucket.DAY).isBlank()).isTrue();
        assertThat(chart(Bucket.DAY).getSummary()).isEqualTo("Nothing to show.");
    }

    @Test
    void names_columns_by_the_viewers_calendar() {
        String json = chart(Bucket.DAY, at("2026-11-19T23:00:00Z", 3, 2)).getJson();

        assertThat(json)
                .contains("\"labels\":[\"20 Nov\"]")
                .contains("\"data\":[3]")
                .contains("\"data\":[2]");
    }

    @Test
    void names_hours_by_date_and_time_and_months_by_year() {
        assertThat(chart(Bucket.HOUR, at("2026-11-19T23:00:00Z", 3, 2))
                        .getRows()
                        .get(0)
                        .time())
                .isEqualTo("20 Nov, 00:00");
        assertThat(chart(Bucket.MONTH, at("2026-10-31T23:00:00Z", 3, 2))
                        .getRows()
                        .get(0)
                        .time())
                .isEqualTo("Nov 2026");
    }

    private static VisitsChart chart(Bucket width, TimeBucket... columns) {
        return new VisitsChart(List.of(columns), width, BERLIN, "Clicks");
    }

    private static TimeBucket at(String instant, long visits, long visitors) {
        return new TimeBucket(Instant.parse(instant), visits, visitors);
    }
}
