package io.smartlink.admin.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {
    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Host {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, console.example, true",
                "same-origin, https://console.example, console.example, true",
                "none, -, console.example, true",
                "-, http://console.example:8080, console.example:9090, true",
                "-, http://CONSOLE.example, console.example, true",
                "cross-site, -, console.example, false",
                "same-site, https://console.example, console.example, false",
                "-, https://evil.example, console.example, false",
                "-, https://console.example.evil.example, console.example, false",
                "-, null, console.example, false",
                "-, https://, console.example, false",
                "same-origin, https://evil.example, console.example, false"
            })
    void takes_forms_of_its_own_pages_only(String fetchSite, String origin, String host, boolean own) {
        assertThat(SameOriginFilter.isOwn(fetchSite, origin, host)).isEqualTo(own);
    }
}
