package io.smartlink.account.provider.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcSettingsTest {
    @Test
    void without_an_issuer_there_is_no_provider() {
        assertThat(new OidcSettings(null, "", "", "").isOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://id.brand.example", "https://id.brand.example/realms/people/", "http://localhost:1/x"})
    void an_issuer_is_told_by_https_or_is_on_this_machine(String issuer) {
        assertThat(new OidcSettings(URI.create(issuer), "us", "secret", "Brand").isOn())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://id.brand.example", "https://id.brand.example?x=y", "https://id.brand.example#x", "id"})
    void others_are_refused(String issuer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OidcSettings(URI.create(issuer), "us", "secret", "Brand"))
                .withMessageContaining("smartlink.oidc.issuer");
    }

    @Test
    void an_issuer_needs_what_we_are_there_and_never_shows_the_secret() {
        URI issuer = URI.create("https://id.brand.example");

        assertThatIllegalArgumentException().isThrownBy(() -> new OidcSettings(issuer, "us", "", "Brand"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OidcSettings(issuer, "", "secret", "Brand"));
        assertThat(new OidcSettings(issuer, "us", "known-to-both", "Brand").toString())
                .doesNotContain("known-to-both");
    }
}
