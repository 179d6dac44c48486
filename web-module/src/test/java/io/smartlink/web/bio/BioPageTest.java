package io.smartlink.web.bio;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.bio.page.ButtonShape;
import io.smartlink.bio.page.LanguageTag;
import io.smartlink.bio.page.PageContent;
import io.smartlink.bio.page.PageFont;
import io.smartlink.bio.page.Profile;
import io.smartlink.bio.page.Seo;
import io.smartlink.bio.page.Theme;
import io.smartlink.bio.page.ThemePreset;
import io.smartlink.bio.widget.ButtonLink;
import io.smartlink.bio.widget.Countdown;
import io.smartlink.bio.widget.Heading;
import io.smartlink.bio.widget.Widget;
import io.smartlink.link.target.Destination;
import io.smartlink.pixel.PixelProvider;
import io.smartlink.pixel.PixelTag;
import io.smartlink.redirect.fire.FireTerms;
import io.smartlink.web.page.PageLanguage;
import io.smartlink.web.page.PublicPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BioPageTest {
    private static final int MAX_BYTES = 50 * 1024;
    private static final PixelTag META = PixelTag.of(PixelProvider.META, "123456789012345");

    /** Also written to {@code target/bio}, to be looked at. */
    @ParameterizedTest
    @EnumSource
    void a_page_with_every_widget_stays_small_in_every_theme(ThemePreset preset) throws IOException {
        ButtonShape shape = ButtonShape.values()[preset.ordinal() % ButtonShape.values().length];
        PageFont font = PageFont.values()[preset.ordinal() % PageFont.values().length];
        byte[] html = BioPage.of(SamplePage.shown(SamplePage.whole(theme(preset, font, shape))))
                .html();

        Files.write(Files.createDirectories(Path.of("target/bio")).resolve(preset + ".html"), html);
        assertThat(html).hasSizeLessThan(MAX_BYTES);
    }

    @Test
    void nothing_inline_is_allowed_but_by_its_hash_and_players_come_from_their_sites_only() {
        PublicPage page = BioPage.of(SamplePage.shown(SamplePage.whole(Theme.PLAIN)));
        String policy = policy(page);

        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "data:", "*")
                .contains("img-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .contains("frame-src https://open.spotify.com https://player.vimeo.com https://www.openstreetmap.org"
                        + " https://www.youtube-nocookie.com");
        assertThat(policy).contains(Resources.hashSource(between(html(page), "<style>", "</style>")));
        assertThat(policy).contains(Resources.hashSource(between(html(page), "<script>", "</script>")));
        assertThat(html(page)).doesNotContain(" style=", "onclick", "javascript:");
    }

    @Test
    void a_page_with_every_widget_and_every_pixel_stays_small() throws IOException {
        List<PixelTag> all = Arrays.stream(PixelProvider.values())
                .map(provider -> PixelTag.of(provider, provider.example()))
                .toList();

        PublicPage page = BioPage.of(SamplePage.firing(SamplePage.whole(Theme.PLAIN), FireTerms.ASK, all));

        Files.write(Files.createDirectories(Path.of("target/bio")).resolve("asking.html"), page.html());
        assertThat(page.html()).hasSizeLessThan(MAX_BYTES);
        assertThat(policy(page)).doesNotContain("unsafe");
    }

    @Test
    void a_page_that_fires_lets_in_its_own_providers_by_the_side_of_its_own_script() {
        PageContent content = SamplePage.whole(Theme.PLAIN);
        PublicPage page = BioPage.of(SamplePage.firing(content, FireTerms.FREE, List.of(META)));
        String policy = policy(page);

        assertThat(policy)
                .contains("img-src 'self' https://www.facebook.com; ")
                .contains("connect-src 'self' https://www.facebook.com https://connect.facebook.net; ")
                .contains(Resources.hashSource(between(html(page), "<script>", "</script>")))
                .containsPattern("script-src 'sha256-[^']+' 'nonce-[^']+' https://connect\\.facebook\\.net; ")
                .doesNotContain("google", "tiktok");
        assertThat(policy).contains(Resources.hashSource(between(html(page), "<style>", "</style>")));
        assertThat(html(page)).contains("fbq('track', 'PageView')").doesNotContain("id=\"ask\"", "id=\"allowed\"");
        assertThat(policy(BioPage.of(SamplePage.firing(content, FireTerms.FREE, List.of(META)))))
                .isNotEqualTo(policy);
    }

    @ParameterizedTest
    @EnumSource
    void who_is_asked_has_two_equal_ways_and_may_take_it_back_in_every_language(PageLanguage language) {
        PageContent content = SamplePage.of(Theme.PLAIN);

        String asking = html(BioPage.of(SamplePage.firing(content, FireTerms.ASK, List.of(META), language)));
        String allowed = html(BioPage.of(SamplePage.firing(content, FireTerms.ALLOWED, List.of(META), language)));

        assertThat(asking)
                .contains("id=\"ask\" aria-labelledby=\"askTitle\" hidden>", "Meta", "\"asks\":true")
                .contains("class=\"button\" id=\"allow\"", "class=\"button\" id=\"refuse\"", "id=\"withdraw\"")
                .doesNotContain("{0}");
        assertThat(asking.indexOf("id=\"ask\"")).isLessThan(asking.indexOf("<main>"));
        assertThat(allowed).contains("id=\"withdraw\"", "\"asks\":false").doesNotContain("id=\"ask\"", "{0}");
    }

    @Test
    void a_page_without_players_runs_no_script_and_talks_to_nobody() {
        PublicPage page = BioPage.of(SamplePage.shown(SamplePage.of(Theme.PLAIN, Widget.of(new Heading("Hello")))));

        assertThat(policy(page)).doesNotContain("script-src", "connect-src", "frame-src");
        assertThat(policy(page)).contains("form-action 'none'");
        assertThat(html(page)).doesNotContain("<script", "<form");
    }

    @Test
    void everything_that_leads_somewhere_leads_through_us() {
        String html = html(BioPage.of(SamplePage.shown(SamplePage.whole(Theme.PLAIN))));

        assertThat(links(html))
                .contains("/ann/-w/w0", "/ann/-w/w5/1", "/ann/-w/w9/18", "/ann/-w/_profile/4", "/ann/-w/w14/2")
                .allMatch(href -> href.startsWith("/ann/-w/") || href.equals("https://go.brand.example/ann"));
        assertThat(html).doesNotContain("shop.example");
    }

    @Test
    void words_are_never_taken_for_html() {
        String hostile = "<script>alert(1)</script>\"'&";
        PageContent content = new PageContent(
                new Profile(hostile, hostile, null, List.of()),
                List.of(
                        Widget.of(new Heading(hostile)),
                        Widget.of(new ButtonLink(hostile, new Destination("https://a.example/\"><b>"), null, false))),
                Theme.PLAIN,
                new Seo(hostile, hostile, null, true, null));

        String html = html(BioPage.of(SamplePage.shown(content)));

        assertThat(html)
                .doesNotContain("<script>alert", "\"><b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;")
                .contains("<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void a_page_is_in_the_language_that_it_is_written_in_and_else_in_the_visitors() {
        PageContent silent = SamplePage.whole(Theme.PLAIN);

        assertThat(html(BioPage.of(SamplePage.shown(silent)))).contains("<html lang=\"en\">", "Show the map");
        assertThat(html(BioPage.of(SamplePage.shown(written(silent, "de-AT")))))
                .contains("<html lang=\"de-AT\">", "Karte zeigen")
                .doesNotContain("Show the map");
        assertThat(html(BioPage.of(SamplePage.shown(written(silent, "fi")))))
                .contains("<html lang=\"fi\">", "Show the map");
    }

    private static PageContent written(PageContent content, String language) {
        Seo seo = content.seo();
        return content.with(
                new Seo(seo.title(), seo.description(), seo.image(), seo.noindex(), new LanguageTag(language)));
    }

    @Test
    void a_widget_shows_within_its_time_only_and_a_draft_shows_it_always() {
        Widget early = new Widget("early", SamplePage.NOW.plusSeconds(1), null, new Heading("Too early"));
        Widget late = new Widget("late", null, SamplePage.NOW, new Heading("Too late"));
        Widget now = new Widget("now", SamplePage.NOW, SamplePage.NOW.plusMillis(1), new Heading("Right now"));
        PageContent content = SamplePage.of(Theme.PLAIN, early, late, now);

        assertThat(html(BioPage.of(SamplePage.shown(content))))
                .contains("Right now")
                .doesNotContain("Too early", "Too late");
        assertThat(html(BioPage.of(SamplePage.draft(content)))).contains("Right now", "Too early", "Too late");
    }

    @Test
    void a_countdown_says_the_date_without_a_script_and_afterwards_what_is_to_be_said() {
        Widget running = Widget.of(new Countdown("Opening", SamplePage.NOW.plusSeconds(1), "Open"));
        Widget done = Widget.of(new Countdown("Opening", SamplePage.NOW, "We are open"));
        Widget gone = Widget.of(new Countdown("Gone", SamplePage.NOW, null));

        String html = html(BioPage.of(SamplePage.shown(SamplePage.of(Theme.PLAIN, running, done, gone))));

        assertThat(html)
                .contains("November 23, 2026", "UTC</time>", "We are open")
                .doesNotContain("Gone");
    }

    @Test
    void a_draft_counts_and_sends_nothing_and_stands_in_the_console_alone() {
        PublicPage page = BioPage.of(SamplePage.draft(SamplePage.whole(Theme.PLAIN)));

        assertThat(html(page)).doesNotContain("/-w/", "data-tap").contains("type=\"button\"", "noindex");
        assertThat(policy(page))
                .contains("frame-ancestors 'self'", "form-action 'none'")
                .doesNotContain("connect-src");
    }

    @Test
    void pictures_come_in_sizes_and_do_not_move_the_page_when_they_arrive() {
        String html = html(BioPage.of(SamplePage.shown(SamplePage.whole(Theme.PLAIN))));

        assertThat(html)
                .contains("/-/media/" + SamplePage.PICTURE + "/400 400w")
                .contains("width=\"1200\" height=\"800\" alt=\"A red door\"")
                .contains("loading=\"lazy\"")
                .contains("property=\"og:image\" content=\"https://go.brand.example/-/media/");
    }

    @Test
    void the_sign_of_a_network_stands_once_in_the_page_and_is_shown_wherever_it_is_wanted() {
        String html = html(BioPage.of(SamplePage.shown(SamplePage.whole(Theme.PLAIN))));

        assertThat(html.split("<symbol id=\"_github\" viewBox=\"0 0 24 24\"><path d=\"[Mm][^<>\"]+\"/></symbol>", -1))
                .hasSize(2);
        assertThat(html.split("<use href=\"#_instagram\"/>", -1)).hasSize(3);
    }

    private static Theme theme(ThemePreset preset, PageFont font, ButtonShape shape) {
        return new Theme(preset, font, shape, null, null, null, null, null);
    }

    private static String html(PublicPage page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    private static String policy(PublicPage page) {
        return page.headers().get("Content-Security-Policy");
    }

    private static String between(String text, String from, String to) {
        int begin = text.indexOf(from) + from.length();
        return text.substring(begin, text.indexOf(to, begin));
    }

    private static List<String> links(String html) {
        Matcher hrefs = Pattern.compile("(?<!<use) href=\"([^\"]*)\"").matcher(html);
        return hrefs.results().map(found -> found.group(1)).distinct().toList();
    }
}
