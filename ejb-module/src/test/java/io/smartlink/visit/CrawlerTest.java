package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrawlerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Googlebot\\/ | x Googlebot/2.1 | true",
                "Googlebot\\/ | googlebot/2.1 | false",
                "Googlebot\\/ | Googlebot\\/ | false",
                "^curl | curl/8 | true",
                "^curl | my curl/8 | false",
                "a\\.b | a.b | true",
                "a\\.b | axb | false",
                "[wW]get | Wget/1 | true",
                "\\bbot | robot | false",
                "\\+http | (+http://x) | true",
                "S[eE]+ | SEE | true",
            })
    void is_told_by_its_pattern_whether_that_is_a_plain_text_or_not(String regex, String userAgent, boolean its) {
        assertThat(Crawler.of(regex, false, "1").is(userAgent)).isEqualTo(its);
    }
}
