package io.smartlink.redirect.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {
    @ParameterizedTest
    @CsvSource({
        "https://shop.example/{path}, /a/b, https://shop.example/a/b",
        "https://shop.example/{path}, /, https://shop.example/",
        "https://shop.example/?from={host}&at={path}, /a/b, https://shop.example/?from=go.example&at=a/b",
        "https://shop.example/?at={path}, /a&b=c+d, https://shop.example/?at=a%26b%3Dc%2Bd",
        "https://shop.example/{path}, /a&b=c+d, https://shop.example/a&b=c+d",
        "https://shop.example/#{path}, /%C3%A4, https://shop.example/#%C3%A4",
        "https://shop.example/{other}, /a, https://shop.example/{other}",
    })
    void fills_in(String destination, String rawPath, String filled) {
        assertThat(Placeholders.fill(destination, rawPath, "go.example")).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"/../x", "/%2e%2e/x", "/a/..%2f..%5cx"})
    void a_path_that_climbs_is_left_out(String rawPath) {
        assertThat(Placeholders.fill("https://shop.example/safe/{path}", rawPath, "go.example"))
                .isEqualTo("https://shop.example/safe/");
    }

    @Test
    void what_cannot_stand_in_a_header_is_encoded() {
        assertThat(Placeholders.fill("https://shop.example/{path}", "/a\r\nSet-Cookie: x", "go.example"))
                .isEqualTo("https://shop.example/a%0D%0ASet-Cookie:%20x");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a{path}@shop.example/x, https://a{path}@shop.example/x",
        "https://shop.example?at={path}, https://shop.example?at=%40evil.example/y",
        "mailto:{path}, mailto:{path}",
    })
    void nobody_who_asks_chooses_the_host(String destination, String filled) {
        assertThat(Placeholders.fill(destination, "/@evil.example/y", "go.example"))
                .isEqualTo(filled);
    }
}
