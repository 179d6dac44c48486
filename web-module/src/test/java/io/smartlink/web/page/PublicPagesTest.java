package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPagesTest {
    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND,404",
        "NOT_YET,404",
        "EXPIRED,410",
        "GONE,410",
        "DISABLED,410",
        "WRONG_METHOD,405",
        "UNAVAILABLE,503"
    })
    void a_page_has_its_status(PageKind kind, int status) {
        assertThat(PublicPages.of(kind, PageLanguage.IT).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_says_in_which_language_it_is(PageLanguage language) {
        for (PageKind kind : PageKind.values()) {
            PublicPage page = PublicPages.of(kind, language);

            assertThat(text(page)).contains("<html lang=\"" + language.tag() + "\">");
            assertThat(page.headers())
                    .containsEntry("Content-Language", language.tag())
                    .containsEntry("Vary", "Accept-Language");
        }
    }

    @Test
    void a_page_is_rendered_once() {
        PublicPage page = PublicPages.of(PageKind.EXPIRED, PageLanguage.FR);

        assertThat(PublicPages.of(PageKind.EXPIRED, PageLanguage.FR)).isSameAs(page);
        assertThat(text(page)).contains("<title>Ce lien a expiré</title>", "<h1>Ce lien a expiré</h1>");
    }

    @Test
    void a_page_may_not_do_anything_but_wear_its_own_style() {
        PublicPage page = PublicPages.of(PageKind.NOT_FOUND, PageLanguage.EN);

        assertThat(page.headers().get("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src '" + Pages.hashOfStyle(page)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }
}
