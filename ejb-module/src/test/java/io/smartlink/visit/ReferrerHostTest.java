package io.smartlink.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferrerHostTest {
    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b#c, news.example",
        "HTTPS://News.EXAMPLE, news.example",
        "http://news.example:8080/, news.example",
        "https://user:secret@news.example/, news.example",
        "https://news.example?x=https://other.example/, news.example",
        "https://[2001:DB8::1]:443/, [2001:db8::1]",
        "android-app://com.google.android.gm/, com.google.android.gm",
        "https://xn--bcher-kva.example/, xn--bcher-kva.example",
    })
    void is_the_host_alone(String referrer, String host) {
        assertThat(ReferrerHost.of(referrer)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news.example",
                "about:blank",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://a b/"
            })
    void is_nothing_when_none_is_named(String referrer) {
        assertThat(ReferrerHost.of(referrer)).isNull();
    }

    @Test
    void takes_an_absent_header() {
        assertThat(ReferrerHost.of(null)).isNull();
    }
}
