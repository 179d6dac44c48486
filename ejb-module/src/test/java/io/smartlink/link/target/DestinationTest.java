package io.smartlink.link.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.platform.ValidationFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/a?b=c%2Bd#e",
                "https://example.com",
                "https://example.com?empty",
                "https://example.com/?",
                "https://example.com/#",
                "https://example.com/{id}|x^y`z",
                "https://example.com/A%2fb%2Fc?x=%E4",
                "https://example.com/back\\slash",
                "https://example.com\\path",
                "https://example.com/a//b/../c/./d",
                "https://example.com:8443/x",
                "https://example.com:/x",
                "https://user:pa%20ss@example.com/x",
                "https://example.com/?a=1&a=2&&b&=c",
                "https://[2001:db8::1]:8080/x",
                "http://192.168.1.1/intranet",
                "https://example.com./",
                "https://example.com/'\"<>",
                "mailto:a@example.com?subject=Hi%20there&body=%2B",
                "tel:+49-89-123456;ext=7",
                "spotify:track:6rqhFgbbKwnb9MLmUQDhG6",
                "zoommtg://Zoom.US/join?confno=1",
                "intent://scan/#Intent;scheme=zxing;S.a=b;end"
            })
    void leaves_byte_for_byte_as_it_was_typed(String typed) {
        assertThat(new Destination(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.COM/Path?Q=A, https://example.com/Path?Q=A",
        "https://bücher.example/ü, https://xn--bcher-kva.example/%C3%BC",
        "https://faß.example/, https://xn--fa-hia.example/",
        "https://例え.テスト/, https://xn--r8jz45g.xn--zckzah/",
        "https://example.com/a b?c d#e f, https://example.com/a%20b?c%20d#e%20f",
        "https://example.com/%C3%BCü, https://example.com/%C3%BC%C3%BC",
        "MailTo:A@Example.COM?subject=Grüße aus, mailto:A@Example.COM?subject=Gr%C3%BC%C3%9Fe%20aus",
        "https://example.com/a\u2028b\u0085c, https://example.com/a%E2%80%A8b%C2%85c",
        "https://example.com/😀, https://example.com/%F0%9F%98%80",
        "'  https://example.com/  ', https://example.com/"
    })
    void only_scheme_host_spaces_and_foreign_characters_are_rewritten(String typed, String sent) {
        assertThat(new Destination(typed).text()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), bad-scheme",
        "JavaScript://example.com/%0aalert(1), bad-scheme",
        "'data:text/html,x', bad-scheme",
        "file:///etc/passwd, bad-scheme",
        "vbscript:x, bad-scheme",
        "blob:https://example.com/1, bad-scheme",
        "view-source:https://example.com/, bad-scheme",
        "//example.com/, not-absolute",
        "example.com/x, not-absolute",
        "/x, not-absolute",
        "'', not-absolute",
        "https:///path, bad-host",
        "https://, bad-host",
        "https:example.com, bad-host",
        "http:/example.com, bad-host",
        "mailto:, not-absolute",
        "https://exa mple.com/, bad-host",
        "https://exa%6dple.com/, bad-host",
        "https://ex<a>mple.com/, bad-host",
        "https://[::1/, bad-host",
        "https://[nothex]/, bad-host",
        "https://example.com:99999/, bad-port"
    })
    void refuses_with_a_code_that_says_why(String typed, String code) {
        assertThatThrownBy(() -> new Destination(typed))
                .isInstanceOfSatisfying(
                        ValidationFailedException.class,
                        refusal -> assertThat(refusal.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("destination");
                            assertThat(fault.code()).isEqualTo(code);
                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/\r\nSet-Cookie: a=b",
                "https://example.com/\u0000",
                "https://exam\nple.com/",
                "https://a.example/\u007f"
            })
    void refuses_control_characters_and_line_breaks(String typed) {
        assertThatThrownBy(() -> new Destination(typed)).hasMessageContaining("control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.com", "ftp://example.com/a.png"})
    void the_address_of_an_image_is_one_of_the_web(String typed) {
        assertThat(Destination.webUrlOf("imageUrl", "https://example.com/a.png"))
                .isEqualTo("https://example.com/a.png");
        assertThatThrownBy(() -> Destination.webUrlOf("imageUrl", typed))
                .isInstanceOfSatisfying(ValidationFailedException.class, refusal -> assertThat(refusal.faults())
                        .extracting("field")
                        .containsExactly("imageUrl"));
    }

    @Test
    void has_up_to_8192_characters_as_sent() {
        String longest = "https://example.com/" + "a".repeat(8192 - 20);

        assertThat(new Destination(longest).text()).hasSize(8192);
        assertThatThrownBy(() -> new Destination(longest + "a")).hasMessageContaining("8,192");
        assertThatThrownBy(() -> new Destination("https://example.com/" + "ü".repeat(2000)))
                .hasMessageContaining("8,192");
    }
}
