package io.smartlink.safety.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.customdomain.Hostname;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomographsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "müller.de",
                "straße.example",
                "日本語.jp",
                "правда.рф",
                "сасо.рф",
                "русский.com",
                "ελλάδα.gr",
                "한국.com"
            })
    void ordinary_hosts_of_any_script_are_fine(String host) {
        assertThat(Homographs.suspicion(Hostname.tryParse(host).orElseThrow().text()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pаypal.com", "gооgle.com", "аррӏе.com", "www.аррӏе.com", "ɡoogle.com"})
    void hosts_that_look_like_others_are_suspicious(String host) {
        assertThat(Homographs.suspicion(Hostname.tryParse(host).orElseThrow().text()))
                .isPresent();
    }
}
