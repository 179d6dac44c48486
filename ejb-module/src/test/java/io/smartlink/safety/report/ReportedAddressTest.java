package io.smartlink.safety.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://go.brand.example/offer, go.brand.example, /offer",
        "https://GO.brand.example:8443/offer?x=1#y, go.brand.example, /offer",
        "http://localhost:8080/offer, localhost, /offer",
        "http://localhost/offer, localhost, /offer",
        "go.brand.example/spring/offer+, go.brand.example, /spring/offer",
        "/offer, form.example, /offer",
        "offer, form.example, /offer",
        "spring/offer+, form.example, /spring/offer",
    })
    void is_read_in_every_form_that_people_copy(String typed, String host, String path) {
        ReportedAddress address =
                ReportedAddress.tryParse(typed, "form.example").orElseThrow();

        assertThat(address.host().text()).isEqualTo(host);
        assertThat(address.rawPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://go.brand.example/", "https://go.brand.example", "/", "https://bad host/x"})
    void what_names_no_link_is_none(String typed) {
        assertThat(ReportedAddress.tryParse(typed, "form.example")
                        .filter(address -> address.rawPath().equals("/x")))
                .isEmpty();
    }
}
