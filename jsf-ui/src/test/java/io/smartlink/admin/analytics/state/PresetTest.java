package io.smartlink.admin.analytics.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "TODAY, 2026-11-22, 2026-11-22",
        "YESTERDAY, 2026-11-21, 2026-11-21",
        "LAST_7_DAYS, 2026-11-16, 2026-11-22",
        "LAST_30_DAYS, 2026-10-24, 2026-11-22",
        "LAST_90_DAYS, 2026-08-25, 2026-11-22",
        "THIS_MONTH, 2026-11-01, 2026-11-22",
        "LAST_MONTH, 2026-10-01, 2026-10-31",
        "THIS_YEAR, 2026-01-01, 2026-11-22",
        "LAST_12_MONTHS, 2025-11-23, 2026-11-22"
    })
    void means_these_days(Preset preset, LocalDate first, LocalDate last) {
        assertThat(preset.days(LocalDate.parse("2026-11-22"))).isEqualTo(new Days(first, last));
    }

    @Test
    void last_month_is_whole_whatever_its_length() {
        assertThat(Preset.LAST_MONTH.days(LocalDate.parse("2028-03-31")))
                .isEqualTo(new Days(LocalDate.parse("2028-02-01"), LocalDate.parse("2028-02-29")));
        assertThat(Preset.LAST_MONTH.days(LocalDate.parse("2026-01-01")).first())
                .isEqualTo("2025-12-01");
    }

    @Test
    void is_known_by_its_word_and_by_nothing_else() {
        for (Preset preset : Preset.values()) {
            assertThat(Preset.tryParse(preset.word())).contains(preset);
        }
        assertThat(Preset.tryParse("LAST_7_DAYS")).isEmpty();
        assertThat(Preset.tryParse("")).isEmpty();
    }
}
