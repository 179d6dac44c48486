package io.smartlink.click.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptSaltsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<LocalDate> asked = new ArrayList<>();
    private Instant now = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private final KeptSalts salts = new KeptSalts(this::salt, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void has_the_salts_from_two_days_ago_to_tomorrow() {
        assertThat(salts.ofDay(TODAY.minusDays(3))).isEmpty();
        assertThat(salts.ofDay(TODAY.minusDays(2))).isPresent();
        assertThat(salts.ofDay(TODAY)).isPresent();
        assertThat(salts.ofDay(TODAY.plusDays(1))).isPresent();
        assertThat(salts.ofDay(TODAY.plusDays(2))).isEmpty();
    }

    @Test
    void asks_once_for_each_day() {
        salts.ofDay(TODAY);
        salts.ofDay(TODAY);

        assertThat(asked).containsExactly(TODAY);
    }

    @Test
    void forgets_a_salt_48_hours_after_its_day() {
        salts.ofDay(TODAY);
        Instant end = TODAY.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();

        now = end.minusMillis(1);
        assertThat(salts.ofDay(TODAY)).isPresent();
        now = end;
        assertThat(salts.ofDay(TODAY)).isEmpty();
    }

    private byte[] salt(LocalDate day) {
        asked.add(day);
        return new byte[] {1};
    }
}
