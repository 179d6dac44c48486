package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {
    @Test
    void its_name_stands_below_the_page() {
        assertThat(text(page(Brand.named("go.brand.example")))).contains("<footer>go.brand.example</footer>");
    }

    @Test
    void nobody_s_page_has_no_footer() {
        assertThat(text(page(Brand.NONE))).doesNotContain("footer>");
    }

    @Test
    void its_name_is_text() {
        assertThat(text(page(new Brand("\"><script>", "/-/logo.png", null))))
                .contains("alt=\"&quot;&gt;&lt;script&gt;\"", "<footer>&quot;&gt;&lt;script&gt;</footer>")
                .doesNotContain("<script");
    }

    @Test
    void its_logo_may_be_shown() {
        PublicPage own = page(new Brand("Brand", "/-/logo.png", null));
        PublicPage data = page(new Brand("Brand", "data:image/png;base64,AAAA", null));

        assertThat(text(own)).contains("<img src=\"/-/logo.png\" alt=\"Brand\">");
        assertThat(own.headers().get("Content-Security-Policy")).contains(" img-src 'self';");
        assertThat(data.headers().get("Content-Security-Policy")).contains(" img-src data:;");
    }

    @Test
    void its_colour_is_part_of_the_style_that_the_policy_allows() {
        PublicPage page = page(new Brand("Brand", null, "#C0ffee"));

        assertThat(text(page)).contains("solid #C0ffee");
        assertThat(page.headers().get("Content-Security-Policy"))
                .contains("style-src '" + Pages.hashOfStyle(page) + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://cdn.example/logo.png",
                "//cdn.example/logo.png",
                "/\\cdn.example",
                "javascript:alert(1)",
                "data:text/html;base64,AAAA",
                "data:image/png;base64,\"onerror=",
                "/a b"
            })
    void a_logo_never_comes_from_elsewhere(String logo) {
        assertThatThrownBy(() -> new Brand("Brand", logo, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#1234567", "#12345g", "#123456;}body{display:none"})
    void a_colour_is_six_hexadecimal_digits(String colour) {
        assertThatThrownBy(() -> new Brand("Brand", null, colour)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PublicPage page(Brand brand) {
        return PublicPages.of(PageKind.EXPIRED, PageLanguage.EN, brand);
    }
}
