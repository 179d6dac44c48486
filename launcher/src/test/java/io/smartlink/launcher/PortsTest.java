package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_port_in_use_is_told_with_the_name_of_its_setting() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int taken = other.getLocalPort();

            assertThatExceptionOfType(StartException.class)
                    .isThrownBy(() -> ports(Map.of("SMARTLINK_HTTPS_PORT", Integer.toString(taken)))
                            .requireFree())
                    .withMessageContaining("SMARTLINK_HTTPS_PORT: port " + taken + " cannot be used")
                    .satisfies(e -> assertThat(e.status()).isEqualTo(2));
        }
    }

    @Test
    void free_ports_are_fine() {
        assertThatCode(() -> ports(Map.of()).requireFree()).doesNotThrowAnyException();
    }

    /** Ports that the system has just handed out and taken back, with the given settings over them. */
    private static Ports ports(Map<String, String> given) throws IOException {
        Map<String, String> environment = new HashMap<>();
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket two = new ServerSocket(0)) {
            environment.put("SMARTLINK_HTTP_PORT", Integer.toString(one.getLocalPort()));
            environment.put("SMARTLINK_HTTPS_PORT", "0");
            environment.put("SMARTLINK_MANAGEMENT_PORT", Integer.toString(two.getLocalPort()));
        }
        environment.putAll(given);
        return new Ports(Settings.read(environment, new Properties()));
    }
}
