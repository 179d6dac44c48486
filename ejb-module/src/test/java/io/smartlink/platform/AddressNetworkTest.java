package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressNetworkTest {
    @Test
    void all_addresses_of_a_household_are_one() {
        assertThat(AddressNetwork.of("2001:db8:1:2::1"))
                .isEqualTo(AddressNetwork.of("2001:DB8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(AddressNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void each_address_of_version_4_is_one() {
        assertThat(AddressNetwork.of("198.51.100.7"))
                .isEqualTo("198.51.100.7")
                .isEqualTo(AddressNetwork.of("::ffff:198.51.100.7"));
        assertThat(AddressNetwork.of("198.51.100.8")).isNotEqualTo(AddressNetwork.of("198.51.100.7"));
    }

    @Test
    void what_is_no_address_stays_as_it_is() {
        assertThat(AddressNetwork.of("somebody")).isEqualTo("somebody");
    }
}
