package io.smartlink.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void plain_http_does_not_leave_the_own_machine(String host) {
        assertThat(Connection.of(false, host, false)).isEqualTo(Connection.PRIVATE);
    }

    @Test
    void https_is_private_whatever_the_host() {
        assertThat(Connection.of(true, "console.example", true).isPrivate()).isTrue();
    }

    @Test
    void plain_http_over_the_network_is_not() {
        assertThat(Connection.of(false, "console.example", false)).isEqualTo(Connection.PLAIN);
    }

    @Test
    void a_proxy_that_speaks_of_https_and_is_not_trusted_gets_its_own_advice() {
        Connection connection = Connection.of(false, "console.example", true);

        assertThat(connection.isPrivate()).isFalse();
        assertThat(connection.isBehindUntrustedProxy()).isTrue();
    }
}
