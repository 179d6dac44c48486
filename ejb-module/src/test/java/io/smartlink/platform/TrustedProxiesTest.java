package io.smartlink.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = TrustedProxies.parse("10.0.0.0/8, 192.0.2.7, 2001:db8::/32");

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true",
        "11.0.0.1, false",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "2001:db8::1, true",
        "2001:db9::1, false",
        "localhost, false",
        "'', false"
    })
    void trusts_the_addresses_of_its_ranges(String address, boolean trusted) {
        assertThat(proxies.trusts(address)).isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "203.0.113.9; 198.51.100.1; 203.0.113.9",
                "10.0.0.1; 198.51.100.1; 198.51.100.1",
                "10.0.0.1; 1.1.1.1, 198.51.100.1; 198.51.100.1",
                "10.0.0.1; 1.1.1.1, 198.51.100.1, 10.0.0.2; 198.51.100.1",
                "10.0.0.1; evil, 10.0.0.2; 10.0.0.2",
                "10.0.0.1; ; 10.0.0.1",
                "10.0.0.1; 10.0.0.3, 10.0.0.2; 10.0.0.3"
            })
    void walks_the_header_from_right_to_left_up_to_the_first_stranger(String peer, String header, String client) {
        assertThat(proxies.clientOf(peer, header)).isEqualTo(client);
    }

    @Test
    void trusts_nobody_by_default() {
        assertThat(TrustedProxies.parse("").clientOf("127.0.0.1", "198.51.100.1"))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "proxy.example", "10.0.0.0/x", "::/129"})
    void refuses_what_is_no_range(String list) {
        assertThatThrownBy(() -> TrustedProxies.parse(list)).hasMessageContaining("smartlink.trusted.proxies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // peer | X-Forwarded-Proto | Forwarded | https
                "10.0.0.1 | https | - | true",
                "10.0.0.1 | HTTPS | - | true",
                "10.0.0.1 | http, https | - | true",
                "10.0.0.1 | https, http | - | false",
                "10.0.0.1 | http | proto=https | false",
                "10.0.0.1 | - | for=192.0.2.1;proto=https;host=a.example | true",
                "10.0.0.1 | - | for=192.0.2.1; proto=\"https\" | true",
                "10.0.0.1 | - | proto=https, for=192.0.2.1;proto=http | false",
                "10.0.0.1 | - | for=192.0.2.1 | false",
                "10.0.0.1 | - | - | false",
                "192.0.2.9 | https | proto=https | false",
            })
    void only_a_trusted_proxy_says_that_the_visitor_came_by_https(
            String peer, String forwardedProto, String forwarded, boolean https) {
        TrustedProxies proxies = TrustedProxies.parse("10.0.0.0/8");

        assertThat(proxies.sayHttps(peer, forwardedProto, forwarded)).isEqualTo(https);
        assertThat(TrustedProxies.parse("").sayHttps(peer, forwardedProto, forwarded))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=192.0.2.43 | 192.0.2.43",
                "for=198.51.100.9;proto=http;by=203.0.113.43, For=\"192.0.2.43:47011\" | 192.0.2.43",
                "for=\"[2001:db8:cafe::17]:4711\" | 2001:db8:cafe::17",
                "for=192.0.2.43, for=10.0.0.7 | 192.0.2.43",
                "for=192.0.2.43, for=_hidden | 10.0.0.1",
                "for=192.0.2.43, proto=https | 10.0.0.1",
                "for=192.0.2.43, for=unknown, for=10.0.0.7 | 10.0.0.7",
            })
    void forwarded_is_walked_from_right_to_left_too(String header, String client) {
        TrustedProxies proxies = TrustedProxies.parse("10.0.0.0/8");

        assertThat(proxies.clientOf("10.0.0.1", null, header)).isEqualTo(client);
        assertThat(proxies.clientOf("203.0.113.1", null, header)).isEqualTo("203.0.113.1");
    }
}
