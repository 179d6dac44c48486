package io.smartlink.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguageTest {
    @Test
    void is_english_for_a_visitor_who_does_not_say() {
        assertThat(PageLanguage.of(null)).isEqualTo(PageLanguage.EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de                              | DE",
                "pt-BR                           | PT",
                "PT-br                           | PT",
                "zh-Hant-TW, nl-BE               | NL",
                "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5 | FR",
                "en;q=0.8, de;q=0.9              | DE",
                "en;q=0.8 , pl ; q=0.801         | PL",
                "es, it                          | ES",
                "it;q=1.000, es                  | IT",
                "de;q=0.1, fr;q=0.5, de          | DE",
                "ja, ko;q=0.5                    | EN",
                "de;q=0                          | EN",
                "de;q=0, de-AT, fr;q=0.1         | FR",
                "de-AT;q=0, de                   | DE",
                "de;q=0.000, en;q=0.1, fr;q=0.2  | FR",
                "*                               | EN",
                "*, pl;q=0.5                     | EN",
                "*, pl                           | PL",
                "*;q=0.1, pl;q=0.5               | PL",
                "en;q=0, *                       | DE",
                "*;q=0                           | EN",
                "en;q=0                          | EN",
            })
    void is_what_the_visitor_likes_best_of_what_we_have(String header, PageLanguage expected) {
        assertThat(PageLanguage.of(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ",,;,=",
                ";q=1",
                "-",
                "*-",
                "deutsch",
                "d",
                "de_DE",
                "de;q=",
                "de;q=2",
                "de;q=-1",
                "de;q=1.5",
                "de;q=0.1234",
                "de;q=NaN",
                "de;q=1e9",
                "de;level=1",
                "de;q=0,9",
                "\u0000de",
                "d\u0435",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
            })
    void is_english_for_garbage(String header) {
        assertThat(PageLanguage.of(header)).isEqualTo(PageLanguage.EN);
    }

    @Test
    void reads_on_after_garbage() {
        assertThat(PageLanguage.of("xx;q=oops,,de;q=9, ;;; , fr;q=0.3")).isEqualTo(PageLanguage.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ",", "-a", ";", "de;q=0.", "*,", "de-", "q=1;", "xx;q=0.1,"})
    void takes_headers_of_any_length(String part) {
        String header = part.repeat(10_240 / part.length());

        assertThat(PageLanguage.of(header + ", it")).isNotNull();
        assertThat(PageLanguage.of("it, " + header)).isIn(PageLanguage.IT, PageLanguage.DE);
    }

    @Test
    void has_the_tag_that_html_wants() {
        assertThat(PageLanguage.PT.tag()).isEqualTo("pt");
    }
}
