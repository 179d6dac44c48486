package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT,de;q=0.9,en;q=0.8 | de",
                "en;q=0.5, FR-ca;q=0.9 | fr",
                "gsw | gsw",
                "zh-Hant-TW | zh",
                "* |",
                "x-klingon |",
                "i-default |",
                "deutsch |",
                "4d |",
                "-de |",
                "de;q=0 |",
                "de;q=5, en;q=0.1 | en",
                ",,;;,=, |",
            })
    void the_primary_language_is_the_first_part_of_the_best_range(String header, @Nullable String language) {
        assertThat(AcceptLanguage.primary(header)).isEqualTo(language);
    }

    @Test
    void takes_whatever_a_visitor_sends() {
        assertThat(AcceptLanguage.primary(null)).isNull();
        assertThat(AcceptLanguage.primary("\u0000\ud800")).isNull();
        assertThat(AcceptLanguage.primary("x,".repeat(100_000) + "de")).isNull();
        assertThat(AcceptLanguage.primary("d".repeat(100_000))).isNull();
    }
}
