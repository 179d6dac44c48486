package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewPageTest {
    private static final String SHORT_URL = "https://go.brand.example/offer";

    @Test
    void says_what_the_link_wants_to_be_shown_as_and_nothing_else() {
        PreviewView view =
                new PreviewView(SHORT_URL, "Summer & sale", "Up to 50 % off", "https://cdn.example/sale.png?a=1&b=2");

        PublicPage page = PreviewPage.of(view);

        assertThat(page.status()).isEqualTo(200);
        assertThat(text(page)).isEqualTo("""
                <!doctype html>
                <html>
                <head>
                <meta charset="utf-8">
                <title>Summer &amp; sale</title>
                <meta name="description" content="Up to 50 % off">
                <meta property="og:title" content="Summer &amp; sale">
                <meta property="og:description" content="Up to 50 % off">
                <meta property="og:image" content="https://cdn.example/sale.png?a=1&amp;b=2">
                <meta property="og:url" content="https://go.brand.example/offer">
                <meta name="twitter:card" content="summary_large_image">
                </head>
                <body></body>
                </html>
                """);
    }

    @Test
    void leaves_out_what_the_link_does_not_say() {
        assertThat(text(PreviewPage.of(new PreviewView(SHORT_URL, null, null, null))))
                .contains(
                        "<title>https://go.brand.example/offer</title>",
                        "<meta name=\"twitter:card\" content=\"summary\">")
                .doesNotContain("description", "og:image");
    }

    @Test
    void belongs_to_no_language_and_may_load_nothing() {
        PublicPage page = PreviewPage.of(new PreviewView(SHORT_URL, null, null, null));

        assertThat(page.headers())
                .containsOnlyKeys("Content-Security-Policy")
                .containsEntry(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "\"><meta http-equiv=\"refresh\" content=\"0;url=https://evil.example",
                "'><img src=x onerror='alert(1)",
                "--><!--",
                "{0} %s %n $1 \\0"
            })
    void no_value_becomes_markup(String attack) {
        String html = page(attack);

        assertThat(html).contains("<title>" + Html.text(attack) + "</title>");
        assertThat(html.split("[<>\"]", -1)).hasSameSizeAs(page("calm").split("[<>\"]", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:image/png;base64,AAAA", "//cdn.example/a.png", "/a.png", ""})
    void an_image_is_of_the_web(String imageUrl) {
        assertThat(text(PreviewPage.of(new PreviewView(SHORT_URL, null, null, imageUrl))))
                .contains("content=\"summary\"")
                .doesNotContain("og:image");
    }

    private static String page(String value) {
        return text(PreviewPage.of(new PreviewView(SHORT_URL, value, value, "https://cdn.example/" + value)));
    }
}
