package io.smartlink.certificate.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.certificate.serve.HttpsSettings.Redirect;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpsPolicyTest {
    private static final String HOST = "go.example";
    private static final Instant NOT_AFTER = Instant.parse("2027-01-01T00:00:00Z");
    private static final long VALID = NOT_AFTER.toEpochMilli() - 1;
    private static final long OVER = NOT_AFTER.toEpochMilli();
    private static final HttpsPolicy.Ours OURS = host -> host.equals(HOST) || host.equals("new.example");

    private final HttpsHosts hosts = new HttpsHosts();

    HttpsPolicyTest() {
        hosts.replace(Map.of(HOST, NOT_AFTER));
    }

    @Test
    void a_host_is_sent_on_as_long_as_its_certificate_is_valid() {
        HttpsPolicy auto = policy(Redirect.AUTO, 8080, 8443, 443);

        assertThat(auto.sendsOn(HOST, VALID, OURS)).isTrue();
        assertThat(auto.isStrict(HOST, VALID)).isTrue();
        assertThat(auto.sendsOn(HOST, OVER, OURS)).isFalse();
        assertThat(auto.isStrict(HOST, OVER)).isFalse();
    }

    @Test
    void a_host_without_a_certificate_is_not() {
        HttpsPolicy auto = policy(Redirect.AUTO, 8080, 8443, 443);

        assertThat(auto.sendsOn("new.example", VALID, OURS)).isFalse();
        assertThat(auto.isStrict("new.example", VALID)).isFalse();
    }

    @Test
    void without_a_listener_of_our_own_nobody_is() {
        assertThat(policy(Redirect.AUTO, 8080, 0, 443).sendsOn(HOST, VALID, OURS))
                .isFalse();
    }

    @Test
    void always_means_every_host_of_ours_and_no_stranger() {
        HttpsPolicy always = policy(Redirect.ALWAYS, 8080, 0, 443);

        assertThat(always.sendsOn("new.example", VALID, OURS)).isTrue();
        assertThat(always.sendsOn("stranger.example", VALID, OURS)).isFalse();
        assertThat(always.isStrict("new.example", VALID)).as("self-signed").isFalse();
    }

    @Test
    void never_means_never() {
        HttpsPolicy never = policy(Redirect.NEVER, 8080, 8443, 443);

        assertThat(never.sendsOn(HOST, VALID, OURS)).isFalse();
        assertThat(never.isStrict(HOST, VALID)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // listens on, visitors see, Host, sent to
        "8080, 8443, 443, go.example:8080, https://go.example:8443/a?b",
        "8080, 8443, 443, go.example, https://go.example/a?b",
        "8080, 8443, 443, go.example:80, https://go.example/a?b",
        "80, 443, 443, go.example, https://go.example/a?b",
        "80, 8443, 443, go.example, https://go.example:8443/a?b",
        "8080, 8443, 9443, go.example, https://go.example:9443/a?b",
        "8080, 0, 443, go.example:8080, https://go.example/a?b",
        "8080, 443, 443, go.example:8080, https://go.example/a?b",
    })
    void who_came_directly_goes_to_our_port_and_others_to_the_one_they_see(
            int http, int https, int seen, String header, String target) {
        assertThat(policy(Redirect.AUTO, http, https, seen).target(HOST, header, "/a?b"))
                .isEqualTo(target);
    }

    @Test
    void settings_have_defaults_and_refuse_other_words() {
        assertThat(HttpsSettings.from(new Given(Map.of())))
                .isEqualTo(new HttpsSettings(Redirect.AUTO, 8080, 8443, 443));
        assertThat(HttpsSettings.from(new Given(Map.of(
                        "smartlink.https.redirect", "never",
                        "smartlink.http.port", "80",
                        "smartlink.https.port", "0",
                        "smartlink.public.scheme", "https",
                        "smartlink.public.port", "9443"))))
                .isEqualTo(new HttpsSettings(Redirect.NEVER, 80, 0, 9443));
        assertThatThrownBy(() -> HttpsSettings.from(new Given(Map.of("smartlink.https.redirect", "maybe"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maybe");
    }

    private HttpsPolicy policy(Redirect redirect, int http, int https, int seen) {
        return new HttpsPolicy(new HttpsSettings(redirect, http, https, seen), hosts);
    }

    /** Settings as a test gives them. */
    private static final class Given implements Config {
        private final Map<String, String> values;

        Given(Map<String, String> values) {
            this.values = new HashMap<>(values);
        }

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            String text = values.get(name);
            Object value = text == null ? null : type == Integer.class ? Integer.valueOf(text) : text;
            return Optional.ofNullable(type.cast(value));
        }

        @Override
        public @Nullable ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException();
        }
    }
}
