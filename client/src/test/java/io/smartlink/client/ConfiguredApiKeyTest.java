package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConfiguredApiKeyTest {

    private static final String ACCOUNT = "{\"id\": \"0acc\"}";

    private final FakeApi api = new FakeApi().answers(200, ACCOUNT);

    @AfterEach
    void stop() {
        System.clearProperty("smartlink.api-key");
        api.close();
    }

    @Test
    void sends_the_key_of_the_settings() {
        System.setProperty("smartlink.api-key", "sl_configured");

        try (AccountApi account =
                RestClientBuilder.newBuilder().baseUri(api.uri()).build(AccountApi.class)) {
            account.read();
        }

        assertThat(api.lastAsked().header("Authorization")).containsExactly("Bearer sl_configured");
    }

    @Test
    void sends_no_key_where_none_is_set() {
        try (AccountApi account =
                RestClientBuilder.newBuilder().baseUri(api.uri()).build(AccountApi.class)) {
            account.read();
        }

        assertThat(api.lastAsked().header("Authorization")).isEmpty();
    }

    @Test
    void a_key_that_the_program_gives_comes_before_the_settings() {
        System.setProperty("smartlink.api-key", "sl_configured");

        try (SmartlinkClient client = SmartlinkClient.at(api.uri(), "sl_given")) {
            client.account().read();
        }

        assertThat(api.lastAsked().header("Authorization")).containsExactly("Bearer sl_given");
    }
}
