package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryValuesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "utm_term=a, a",
                "x=1&utm_term=a&utm_term=b, a",
                "utm_term=a%20b+c, a b c",
                "utm_term=%C3%A9, é",
                "utm_term=%F0%9F%98%80, 😀",
                "utm%5Fterm=a, a",
                "utm_term=a=b, a=b",
                "utm_term=%00a%00, a",
                "utm_term=a%, a%",
                "utm_term=%zz, %zz",
                "utm_term=a%2, a%2",
                "utm_term=%ff%fea, a",
                "utm_term=%ED%A0%80a, a",
                "utm_term=%0d%0aSet-Cookie, Set-Cookie",
                "utm_term=%20%20a%20, a",
            })
    void decodes_what_a_visitor_sent(String query, String value) {
        assertThat(new QueryValues(query).plainText("utm_term")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"''", "utm_term", "utm_term=", "utm_term=%00", "utm_term=+", "UTM_TERM=a", "&&=&", "%=%"})
    void finds_nothing_where_nothing_is(String query) {
        assertThat(new QueryValues(query).plainText("utm_term")).isNull();
    }

    @Test
    void takes_an_absent_query() {
        assertThat(new QueryValues(null).contains("sl_qr")).isFalse();
    }

    @Test
    void finds_a_name_with_and_without_a_value() {
        assertThat(new QueryValues("a=1&sl_qr").contains("sl_qr")).isTrue();
        assertThat(new QueryValues("sl_qr=1").contains("sl_qr")).isTrue();
        assertThat(new QueryValues("xsl_qr=1").contains("sl_qr")).isFalse();
    }

    @Test
    void cuts_values_at_200_characters_and_no_pair_in_two() {
        assertThat(new QueryValues("utm_term=" + "a".repeat(300)).plainText("utm_term"))
                .hasSize(200);
        assertThat(new QueryValues("utm_term=" + "a".repeat(199) + "%F0%9F%98%80").plainText("utm_term"))
                .isEqualTo("a".repeat(199));
    }
}
