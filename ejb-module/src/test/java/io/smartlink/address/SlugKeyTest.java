package io.smartlink.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugKeyTest {
    @ParameterizedTest
    @CsvSource({
        "/offer, offer",
        "/offer/, offer",
        "/Offer, offer",
        "/%6Fffer, offer",
        "/spring/offer, spring/offer",
        "/spring%2Foffer, spring/offer",
        "/caf%C3%A9, café",
        "/cafe%CC%81, café",
        "/CAF%C3%89, café",
        "/a~b_c-d.e, a~b_c-d.e"
    })
    void different_spellings_of_one_slug_have_one_key(String rawPath, String key) {
        assertThat(SlugKey.ofRawPath(rawPath, false)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "/a b",
                "/%",
                "/%2",
                "/%zz",
                "/%C3",
                "/%FF",
                "/a%00b",
                "/a%0d%0ab",
                "/a;b=c",
                "/a+",
                "/%2"
            })
    void what_no_slug_can_be_has_no_key(String rawPath) {
        assertThat(SlugKey.ofRawPath(rawPath, false)).isNull();
    }

    @Test
    void raw_utf8_bytes_are_the_same_slug_as_percent_encoded_ones() {
        String latin1 = new String("/café".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(SlugKey.ofRawPath(latin1, false)).isEqualTo("café");
    }

    @Test
    void a_case_sensitive_domain_tells_upper_and_lower_case_apart() {
        assertThat(SlugKey.ofRawPath("/Offer", true)).isEqualTo("Offer");
        assertThat(SlugKey.of(new Slug("Offer"), true)).isEqualTo("Offer");
    }

    @Test
    void only_one_trailing_slash_is_ignored() {
        assertThat(SlugKey.ofRawPath("/offer//", false)).isEqualTo("offer/");
    }

    @Test
    void the_key_of_a_slug_is_the_key_of_its_url() {
        Slug slug = new Slug("Ärger/Größe");

        String url = ShortUrl.of("https://go.example", slug.text());

        assertThat(SlugKey.ofRawPath(url.substring("https://go.example".length()), false))
                .isEqualTo(SlugKey.of(slug, false));
    }
}
