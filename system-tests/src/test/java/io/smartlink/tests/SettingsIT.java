package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is set wrong stops the start, in words for whoever has set it. */
class SettingsIT {
    private static final int WRONG_SETTING = 2;

    @Test
    void all_faults_are_told_in_one_list() {
        Installation wrong = new Installation("wrong-settings")
                .with("SMARTLINK_HTTP_PORT", "http")
                .with("SMARTLINK_MANAGEMENT_PORT", "70000")
                .with("SMARTLINK_DEFAULT_DOMAIN", "not a host")
                .with("SMARTLINK_DB_URL", "mysql://somewhere")
                .with("SMARTLINK_DESTINATION_SCHEMES", "mailto,javascript")
                .with("SMARTLINK_DESTINATION_PRIVATE_ADDRESSES", "no")
                .with("SMARTLINK_TRUSTED_PROXIES", "10.0.0.0/99");

        int status = wrong.startInVain();

        assertThat(status).isEqualTo(WRONG_SETTING);
        assertThat(wrong.printed())
                .contains(
                        "SMARTLINK_HTTP_PORT",
                        "SMARTLINK_MANAGEMENT_PORT",
                        "SMARTLINK_DEFAULT_DOMAIN",
                        "SMARTLINK_DB_URL",
                        "SMARTLINK_DB_USER",
                        "SMARTLINK_DESTINATION_SCHEMES",
                        "SMARTLINK_DESTINATION_PRIVATE_ADDRESSES",
                        "SMARTLINK_TRUSTED_PROXIES")
                .doesNotContain("Exception");
        assertThat(Processes.of(wrong.data())).isEmpty();
    }

    @Test
    void a_port_in_use_is_told_by_its_setting() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0)) {
            Installation late = new Installation("port-in-use")
                    .with("SMARTLINK_HTTP_PORT", Integer.toString(somebody.getLocalPort()));

            int status = late.startInVain();

            assertThat(status).isEqualTo(WRONG_SETTING);
            assertThat(late.printed())
                    .contains("SMARTLINK_HTTP_PORT", Integer.toString(somebody.getLocalPort()))
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_file_that_is_not_a_directory_cannot_hold_the_data() {
        Installation nowhere = new Installation("no-directory").with("SMARTLINK_DATA_DIR", "/dev/null/data");

        int status = nowhere.startInVain();

        assertThat(status).isEqualTo(WRONG_SETTING);
        assertThat(nowhere.printed()).contains("SMARTLINK_DATA_DIR").doesNotContain("Exception:");
    }

    @Test
    @ExtendWith(Shared.class)
    void two_do_not_run_on_the_same_data(Installation running) {
        Installation second = new Installation("same-data")
                .with("SMARTLINK_DATA_DIR", running.data().toString());

        int status = second.startInVain();

        assertThat(status).isEqualTo(WRONG_SETTING);
        assertThat(second.printed()).contains("SMARTLINK_DATA_DIR");
        assertThat(Request.get("/health/ready")
                        .host("localhost")
                        .send(running.managementPort())
                        .status())
                .isEqualTo(200);
    }
}
