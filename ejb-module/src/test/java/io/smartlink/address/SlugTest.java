package io.smartlink.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "Offer-2026_v1.0~x", "spring/offer", "größe", "特价", "ราคา", "हिन्दी", "...x", "-x", "apix"})
    void takes_letters_and_digits_of_any_script(String text) {
        assertThat(new Slug(text).text()).isEqualTo(text);
        assertThat(Slug.tryParse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ".", "..", "a/../b", "a//b", "/a", "a/", "a b", "a?b", "a#b", "a+b", "a%20", "<b>", "a\u0000"
            })
    void refuses_what_cannot_be_a_slug(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(ValidationFailedException.class);
        assertThat(Slug.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "-/unlock",
                "api",
                "API/v1",
                "admin",
                "assets/x",
                ".well-known/x",
                "health",
                "metrics",
                "openapi",
                "robots.txt",
                "sitemap.xml",
                "favicon.ico"
            })
    void refuses_reserved_first_segments_in_any_case(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(SlugReservedException.class);
        assertThat(Slug.tryParse(text)).isEmpty();
    }

    @Test
    void is_as_long_as_128_characters_and_no_longer() {
        assertThat(new Slug("ß".repeat(128)).text()).hasSize(128);
        assertThatThrownBy(() -> new Slug("a".repeat(129))).hasMessageContaining("128");
    }

    @Test
    void keeps_the_case_and_is_normalised_to_nfc() {
        assertThat(new Slug("Cafe\u0301").text()).isEqualTo("Caf\u00e9");
    }
}
