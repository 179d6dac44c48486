package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelTag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirePageTest {
    private static final String DESTINATION = "https://shop.example/p?a=1&b=%22</script><b>'x'";
    private static final PixelTag META = PixelTag.of(PixelProvider.META, "123456789012345");
    private static final PixelTag GA4 = PixelTag.of(PixelProvider.GOOGLE_ANALYTICS, "G-A1B2C3D4E5");
    private static final PixelTag ADS = new PixelTag(PixelProvider.GOOGLE_ADS, "AW-123456789", "AbC-D_efG");

    @ParameterizedTest
    @EnumSource
    void every_language_waits_and_asks(PageLanguage language) {
        for (boolean asks : new boolean[] {true, false}) {
            PublicPage page = FirePage.of(language, Brand.named("go.example"), view(asks, META, GA4));

            assertThat(page.status()).isEqualTo(200);
            assertThat(text(page)).contains("<html lang=\"" + language.tag() + "\">", "noindex");
            assertThat(page.headers()).containsEntry("Content-Language", language.tag());
        }
    }

    @Test
    void the_policy_lets_in_our_script_and_the_links_own_providers_alone() {
        String policy = policy(page(false, META));

        assertThat(policy)
                .startsWith("default-src 'none'; style-src '" + Pages.hashOfStyle(page(false, META)) + "'; ")
                .containsPattern("script-src 'nonce-[A-Za-z0-9+/]{22}==' https://connect\\.facebook\\.net;")
                .contains(
                        "img-src https://www.facebook.com;",
                        "connect-src 'self' https://www.facebook.com https://connect.facebook.net;",
                        "base-uri 'none'",
                        "form-action 'none'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe", "strict-dynamic", "google", "tiktok", "frame-src", "https:;", " *");
    }

    @Test
    void the_policy_of_several_has_each_origin_once() {
        String policy = policy(page(false, GA4, ADS));

        assertThat(policy.split("script-src")[1].split(";")[0].split("https://www\\.googletagmanager\\.com"))
                .hasSize(2);
        assertThat(policy).contains("frame-src ").doesNotContain("facebook");
    }

    @Test
    void a_nonce_is_used_once() {
        assertThat(policy(page(false, META))).isNotEqualTo(policy(page(false, META)));
    }

    @Test
    void ids_are_data_and_never_code() {
        String html = text(page(false, META, GA4, ADS));
        String code = html.substring(html.indexOf("<script nonce="));

        assertThat(code)
                .doesNotContain("123456789012345", "G-A1B2C3D4E5", "AW-123456789", "AbC-D_efG", "shop.example")
                .contains("'denied'", "'granted'");
        JsonObject data = data(html);
        assertThat(data.getString("location")).isEqualTo(DESTINATION);
        assertThat(data.getString("to")).isEqualTo("/offer?x=1");
        assertThat(data.getInt("longest")).isEqualTo(1000);
        assertThat(data.getJsonArray("origins").toString())
                .contains("\"https://www.facebook.com\"")
                .doesNotContain("*");
        assertThat(data.getJsonArray("tags"))
                .hasToString("[{\"tag\":\"meta\",\"ids\":[{\"id\":\"123456789012345\"}]},"
                        + "{\"tag\":\"google\",\"ids\":[{\"id\":\"G-A1B2C3D4E5\"},"
                        + "{\"id\":\"AW-123456789\",\"label\":\"AbC-D_efG\"}]}]");
    }

    @Test
    void only_the_scripts_of_the_links_own_providers_are_there() {
        for (PixelProvider provider : PixelProvider.values()) {
            String html = text(page(false, PixelTag.of(provider, provider.example())));
            String library = provider.isGoogle() ? "google" : provider.word();

            assertThat(html.split("tags\\['", -1)).as(provider.word()).hasSize(2);
            assertThat(html).contains("tags['" + library + "'] = function");
            assertThat(provider.origins().scripts())
                    .anySatisfy(origin -> assertThat(html).contains("load(").contains(origin + "/"));
        }
    }

    @Test
    void consent_is_denied_before_it_is_granted_and_both_before_anything_is_loaded() {
        String html = text(page(false, GA4));

        assertThat(html.indexOf("'default', consent('denied')"))
                .isPositive()
                .isLessThan(html.indexOf("'update', consent('granted')"));
        assertThat(html.indexOf("'update', consent('granted')")).isLessThan(html.indexOf("load('https://www.goog"));
    }

    @Test
    void without_scripts_it_goes_on_by_itself_or_by_a_plain_link() {
        String safe = "https://shop.example/p?a=1&amp;b=%22&lt;/script&gt;&lt;b&gt;&#39;x&#39;";

        for (boolean asks : new boolean[] {true, false}) {
            assertThat(text(page(asks, META)))
                    .contains(
                            "<noscript><meta http-equiv=\"refresh\" content=\"0;url=" + safe + "\"></noscript>",
                            "href=\"" + safe + "\"");
        }
    }

    @Test
    void asking_names_the_services_and_has_two_equal_ways_on() {
        String html = text(page(true, META, GA4, GA4));

        assertThat(html)
                .contains("Meta, Google Analytics 4.", "id=\"allow\">Allow<", ">Continue without<")
                .contains("<div id=\"wait\" hidden>");
        assertThat(data(html).getString("cookie")).isEqualTo("sl_pixels");
        assertThat(data(html).getInt("maxAge")).isEqualTo(15_552_000);
        assertThat(text(page(false, META))).doesNotContain("id=\"ask\"", "sl_pixels");
    }

    @Test
    void what_is_fetched_is_under_twenty_kilobytes_with_every_provider() {
        PixelTag[] all = Arrays.stream(PixelProvider.values())
                .map(provider -> PixelTag.of(provider, provider.example()))
                .toArray(PixelTag[]::new);

        assertThat(page(true, all).html()).hasSizeLessThan(20_000);
    }

    @Test
    void a_page_goes_on_to_the_web_alone() {
        assertThatThrownBy(() -> new FireView(List.of(META), false, "javascript:alert(1)", "/", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FireView(List.of(), false, "https://x.example/", "/", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PublicPage page(boolean asks, PixelTag... tags) {
        return FirePage.of(PageLanguage.EN, Brand.named("go.example"), view(asks, tags));
    }

    private static FireView view(boolean asks, PixelTag... tags) {
        return new FireView(List.of(tags), asks, DESTINATION, "/offer?x=1", "ticket");
    }

    private static String policy(PublicPage page) {
        return page.headers().get("Content-Security-Policy");
    }

    private static JsonObject data(String html) {
        String begin = "<script type=\"application/json\" id=\"fire\">";
        int from = html.indexOf(begin) + begin.length();
        return Json.createReader(new StringReader(html.substring(from, html.indexOf("</script>", from))))
                .readObject();
    }
}
