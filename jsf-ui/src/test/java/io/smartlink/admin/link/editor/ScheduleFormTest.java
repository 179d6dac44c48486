package io.smartlink.admin.link.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.link.rule.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleFormTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void what_was_only_opened_keeps_its_seconds() {
        Schedule schedule = new Schedule(
                Instant.parse("2027-01-01T10:00:07Z"),
                Instant.parse("2027-01-31T23:00:30Z"),
                5,
                "https://a.example/over");

        assertThat(ScheduleForm.of(schedule, BERLIN).value(BERLIN)).isEqualTo(schedule);
    }

    @Test
    void times_are_meant_where_the_viewer_is() {
        ScheduleForm form = new ScheduleForm();
        form.getStartsAt().setTyped(LocalDateTime.parse("2027-07-01T00:00"));

        assertThat(form.value(BERLIN).startsAt()).isEqualTo(Instant.parse("2027-06-30T22:00:00Z"));
    }

    @Test
    void an_emptied_time_is_taken_away() {
        ScheduleForm form = ScheduleForm.of(Schedule.until(Instant.parse("2027-01-31T23:00:30Z")), BERLIN);
        form.getExpiresAt().setTyped(null);

        assertThat(form.isBlank()).isTrue();
        assertThat(form.value(BERLIN)).isEqualTo(Schedule.ALWAYS);
    }
}
