package io.smartlink.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FirstOperatorTest {

    @Test
    void what_is_not_given_is_made_up() {
        FirstOperator operator = FirstOperator.of(read(Map.of("SMARTLINK_DEFAULT_DOMAIN", "go.example")));

        assertThat(operator.email()).isEqualTo("admin@go.example");
        assertThat(operator.password()).matches("[A-Za-z0-9]{20}");
        assertThat(operator.apiKey()).matches("sl_[A-Za-z0-9]{40}");
    }

    @Test
    void no_two_installations_get_the_same() {
        Settings settings = read(Map.of());

        assertThat(FirstOperator.of(settings)).isNotEqualTo(FirstOperator.of(settings));
    }

    @Test
    void what_is_given_is_taken_and_not_printed() {
        Settings settings = read(Map.of(
                "SMARTLINK_ADMIN_EMAIL", "me@go.example",
                "SMARTLINK_ADMIN_PASSWORD", "my own secret",
                "SMARTLINK_ADMIN_API_KEY", "sl_myOwnKey"));
        FirstOperator operator = FirstOperator.of(settings);

        assertThat(operator).isEqualTo(new FirstOperator("me@go.example", "my own secret", "sl_myOwnKey"));
        assertThat(welcome(settings, operator))
                .contains("me@go.example")
                .doesNotContain("my own secret", "sl_myOwnKey");
    }

    @Test
    void what_was_made_up_is_printed() {
        Settings settings = read(Map.of());
        FirstOperator operator = FirstOperator.of(settings);

        assertThat(welcome(settings, operator))
                .contains("Smartlink is ready: http://localhost:8080/admin/", operator.password(), operator.apiKey());
    }

    @Test
    void behind_a_proxy_the_console_s_address_is_the_proxy_s() {
        Settings settings = read(Map.of(
                "SMARTLINK_CONSOLE_HOST", "console.example",
                "SMARTLINK_PUBLIC_SCHEME", "https",
                "SMARTLINK_PUBLIC_PORT", "443"));

        assertThat(new Welcome(settings).console()).isEqualTo("https://console.example/admin/");
    }

    private static String welcome(Settings settings, FirstOperator operator) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream paper = new PrintStream(printed, true, StandardCharsets.UTF_8);
        new Welcome(settings).show(new Terminal(paper, paper), Optional.of(operator));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, new Properties());
    }
}
