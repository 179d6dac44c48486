package io.smartlink.customdomain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostnameTest {
    @ParameterizedTest
    @CsvSource({
        "Go.Brand.Example, go.brand.example",
        "go.brand.example., go.brand.example",
        "localhost, localhost",
        "bücher.example, xn--bcher-kva.example",
        "_dmarc.example, _dmarc.example",
        "192.0.2.1, 192.0.2.1"
    })
    void is_written_as_dns_knows_it(String typed, String hostname) {
        assertThat(new Hostname(typed).text()).isEqualTo(hostname);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a..b",
                "-a.example",
                "a-.example",
                "a b",
                "a/b",
                "a:80",
                "[::1]",
                "a.example..",
                "a\r\nb"
            })
    void refuses_what_is_no_host(String typed) {
        assertThat(Hostname.tryParse(typed)).isEmpty();
    }

    @Test
    void labels_have_up_to_63_and_names_up_to_253_characters() {
        assertThat(Hostname.tryParse("a".repeat(63) + ".example")).isPresent();
        assertThat(Hostname.tryParse("a".repeat(64) + ".example")).isEmpty();
        assertThat(Hostname.tryParse("a.".repeat(126) + "bc")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "console.example, true",
        "Console.Example:8080, true",
        "console.example.:8080, true",
        "console.example., true",
        "console.example.evil.example, false",
        "evil.example, false",
        "'', false",
        "[::1]:8080, false"
    })
    void the_console_host_is_known_whatever_its_port_case_or_trailing_dot(String header, boolean console) {
        assertThat(new HostRoles(new Hostname("console.example")).isConsole(header))
                .isEqualTo(console);
    }
}
