package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnlockPageTest {
    private static final Brand BRAND = Brand.named("go.brand.example");

    @ParameterizedTest
    @CsvSource({"ASKED,200", "WRONG,403", "TOO_MANY,429"})
    void its_status_tells_how_far_the_visitor_got(UnlockState state, int status) {
        assertThat(page("/offer", state).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void every_language_asks_and_answers(PageLanguage language) {
        for (UnlockState state : UnlockState.values()) {
            PublicPage page = UnlockPage.of(language, BRAND, "/offer", state);

            assertThat(text(page)).contains("<html lang=\"" + language.tag() + "\">");
            assertThat(page.headers())
                    .containsEntry("Content-Language", language.tag())
                    .containsEntry("Vary", "Accept-Language");
        }
    }

    @Test
    void posts_the_password_and_where_the_visitor_wanted_to_go() {
        assertThat(text(page("/offer/a%2Fb?x=1&y=%22", UnlockState.ASKED)))
                .contains(
                        "<form method=\"post\" action=\"/-/unlock\">",
                        "<input type=\"hidden\" name=\"to\" value=\"/offer/a%2Fb?x=1&amp;y=%22\">",
                        "<label for=\"password\">",
                        "<input type=\"password\" id=\"password\" name=\"password\" required autofocus"
                                + " autocomplete=\"off\">");
    }

    @Test
    void reproaches_nobody_with_the_first_try() {
        assertThat(text(page("/offer", UnlockState.ASKED))).doesNotContain("aria-invalid=", "id=\"error\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRONG", "TOO_MANY"})
    void ties_the_error_to_the_field(UnlockState state) {
        assertThat(text(page("/offer", state)))
                .contains("aria-invalid=\"true\" aria-describedby=\"error\"", "<p class=\"error\" id=\"error\">");
    }

    @Test
    void a_path_cannot_break_out_of_its_field() {
        String attack = "/\"><script>alert(1)</script><form action='https://evil.example";

        String html = text(page(attack, UnlockState.WRONG));

        assertThat(html)
                .contains("value=\"/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;form action=&#39;"
                        + "https://evil.example\">")
                .doesNotContain("<script");
        assertThat(html.split("<form", -1)).hasSize(2);
    }

    @Test
    void lets_the_answer_of_its_form_redirect_anywhere_and_nothing_else() {
        PublicPage page = page("/offer", UnlockState.ASKED);

        assertThat(page.headers().get("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src '" + Pages.hashOfStyle(page)
                        + "'; base-uri 'none'; frame-ancestors 'none'");
    }

    private static PublicPage page(String to, UnlockState state) {
        return UnlockPage.of(PageLanguage.EN, BRAND, to, state);
    }
}
