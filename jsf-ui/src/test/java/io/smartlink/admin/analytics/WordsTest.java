package io.smartlink.admin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.analytics.question.Dimension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "COUNTRY, DE, Germany",
        "COUNTRY, XK, Kosovo",
        "COUNTRY, other, other",
        "COUNTRY, 'a b', 'a b'",
        "REGION, GB-ENG, 'ENG, United Kingdom'",
        "REGION, Bavaria, Bavaria",
        "LANGUAGE, pt-br, Portuguese (Brazil)",
        "LANGUAGE, de, German",
        "CHANNEL, qr, QR code",
        "CHANNEL, email, Email",
        "DEVICE, mobile, Mobile",
        "BROWSER, Chrome, Chrome",
        "REFERRER, '', No referrer",
        "COUNTRY, '', Unknown"
    })
    void values_are_told_in_words(Dimension dimension, String value, String words) {
        assertThat(Words.of(dimension, value)).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void every_dimension_has_a_name_and_a_word_for_nothing(Dimension dimension) {
        assertThat(Words.of(dimension)).isNotBlank();
        assertThat(Words.of(dimension, "")).isNotBlank();
    }
}
