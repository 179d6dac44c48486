package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void without_any_setting_the_defaults_hold() {
        Settings settings = read(Map.of());

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(8080);
        assertThat(settings.number(Setting.HTTPS_PORT)).isEqualTo(8443);
        assertThat(settings.number(Setting.MANAGEMENT_PORT)).isEqualTo(9080);
        assertThat(settings.text(Setting.DEFAULT_DOMAIN)).isEqualTo("localhost");
        assertThat(settings.find(Setting.DB_URL)).isEmpty();
    }

    @Test
    void a_system_property_wins_over_the_environment() {
        Properties properties = new Properties();
        properties.setProperty("smartlink.http.port", "81");

        Settings settings = Settings.read(Map.of("SMARTLINK_HTTP_PORT", "82"), properties);

        assertThat(settings.number(Setting.HTTP_PORT)).isEqualTo(81);
    }

    @Test
    void a_blank_value_is_as_good_as_none() {
        assertThat(read(Map.of("SMARTLINK_HTTP_PORT", "  ")).number(Setting.HTTP_PORT))
                .isEqualTo(8080);
    }

    @Test
    void all_faults_are_told_together() {
        Map<String, String> environment = Map.of(
                "SMARTLINK_HTTP_PORT", "65536",
                "SMARTLINK_TRUSTED_PROXIES", "10.0.0.0/33",
                "SMARTLINK_DEFAULT_DOMAIN", "no_host!",
                "SMARTLINK_DB_URL", "jdbc:postgresql://db/smartlink");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> read(environment))
                .withMessageContaining("SMARTLINK_HTTP_PORT is \"65536\", but must be a port from 1 to 65535")
                .withMessageContaining("SMARTLINK_TRUSTED_PROXIES")
                .withMessageContaining("SMARTLINK_DEFAULT_DOMAIN")
                .withMessageContaining("SMARTLINK_DB_URL and SMARTLINK_DB_USER must be set together")
                .satisfies(e -> assertThat(e.status()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "SMARTLINK_HTTPS_PORT, 8080, SMARTLINK_HTTP_PORT and SMARTLINK_HTTPS_PORT are both 8080",
        "SMARTLINK_MANAGEMENT_PORT, 8443, SMARTLINK_HTTPS_PORT and SMARTLINK_MANAGEMENT_PORT are both 8443",
        "SMARTLINK_BROKER_USER, me, SMARTLINK_BROKER_USER and SMARTLINK_BROKER_PASSWORD must be set together",
        "SMARTLINK_OIDC_CLIENT_ID, id, 'SMARTLINK_OIDC_CLIENT_ID is set, but SMARTLINK_OIDC_ISSUER is not'",
        "SMARTLINK_OIDC_ISSUER, https://id.brand.example, 'SMARTLINK_OIDC_ISSUER is set, but SMARTLINK_OIDC_SECRET is not'",
        "SMARTLINK_OIDC_NAME, Brand, 'SMARTLINK_OIDC_NAME is set, but SMARTLINK_OIDC_ISSUER is not'",
        "SMARTLINK_SIGNUP_ENABLED, true, 'SMARTLINK_SIGNUP_ENABLED is set, but SMARTLINK_SMTP_URL is not'"
    })
    void settings_that_do_not_fit_together_are_told(String name, String value, String fault) {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContaining(fault);
    }

    @Test
    void https_that_is_off_needs_no_port() {
        assertThat(read(Map.of("SMARTLINK_HTTPS_PORT", "0")).isOn(Setting.HTTPS_PORT))
                .isFalse();
    }

    @Test
    void the_server_gets_every_setting_with_paths_that_do_not_depend_on_where_it_runs() {
        Properties properties = new Properties();
        properties.setProperty("smartlink.redirect.fast-door", "false");

        Map<String, String> environment =
                Settings.read(Map.of("SMARTLINK_DATA_DIR", "here"), properties).environment();

        assertThat(environment)
                .containsEntry(
                        "SMARTLINK_DATA_DIR", Path.of("here").toAbsolutePath().toString())
                .containsEntry("SMARTLINK_MANAGEMENT_PORT", "9080")
                .containsEntry("SMARTLINK_REDIRECT_FAST_DOOR", "false");
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, new Properties());
    }
}
