package io.smartlink.account.signin.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "203.0.113.7, ::ffff:203.0.113.7, true",
        "unknown, unknown, true"
    })
    void counts_a_v4_address_alone_and_a_v6_address_with_its_household(String one, String other, boolean together) {
        assertThat(network(one).equals(network(other))).isEqualTo(together);
    }

    @Test
    void shows_neither_address_nor_device() {
        assertThat(new Visitor("203.0.113.7", "Chrome on Linux", "token")).hasToString("Visitor[Chrome on Linux]");
    }

    private static String network(String address) {
        return new Visitor(address, "", null).network();
    }
}
