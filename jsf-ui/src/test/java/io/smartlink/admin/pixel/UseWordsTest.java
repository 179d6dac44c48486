package io.smartlink.admin.pixel;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.pixel.PixelUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | 0 | 0 | Nothing fires it.",
                "1    | 0 | 0 | 1 link fires it.",
                "1200 | 0 | 0 | 1,200 links fire it.",
                "0    | 1 | 1 | 1 QR code and 1 bio page fire it.",
                "2    | 1 | 3 | 2 links, 1 QR code and 3 bio pages fire it.",
            })
    void what_fires_it_is_counted_by_kind(long links, long codes, long pages, String sentence) {
        assertThat(UseWords.sentence(new PixelUse(links, codes, pages))).isEqualTo(sentence);
    }
}
