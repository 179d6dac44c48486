package io.smartlink.web.page;

import static io.smartlink.web.page.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPageTest {
    private static final String SHORT_URL = "https://go.brand.example/offer";
    private static final String REPORT = "/-/report?address=go.brand.example%2Foffer";
    private static final Instant CREATED = Instant.parse("2026-01-31T23:59:59Z");

    @Test
    void shows_the_whole_destination_and_emphasises_its_host() {
        String html = page("https://shop.example/a?b=1&c=2", null);

        assertThat(html)
                .contains(
                        "<bdi>https://go.brand.example/offer</bdi>",
                        "https://<b>shop.example</b>/a?b=1&amp;c=2</span>",
                        "href=\"https://shop.example/a?b=1&amp;c=2\"");
    }

    @Test
    void goes_on_through_the_short_url() {
        assertThat(page("https://shop.example/", null))
                .contains("<a class=\"button\" href=\"https://go.brand.example/offer\">Open the link</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | January 31, 2026",
                "DE | 31. Januar 2026",
                "FR | 31 janvier 2026",
                "ES | 31 de enero de 2026",
                "IT | 31 gennaio 2026",
                "PT | 31 de janeiro de 2026",
                "NL | 31 januari 2026",
                "PL | 31 stycznia 2026"
            })
    void says_since_when_the_link_exists(PageLanguage language, String date) {
        TargetView view = new TargetView(SHORT_URL, null, null, CREATED, Set.of());

        assertThat(text(TargetPage.of(language, Brand.NONE, view)))
                .contains("<time datetime=\"2026-01-31\">" + date + "</time>");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_every_note(PageLanguage language) {
        TargetView view = new TargetView(SHORT_URL, null, null, null, EnumSet.allOf(TargetNote.class));

        PublicPage page = TargetPage.of(language, Brand.NONE, view);

        assertThat(text(page).split("<li", -1)).hasSize(TargetNote.values().length + 1);
        assertThat(page.headers())
                .containsEntry("Content-Language", language.tag())
                .containsEntry("Vary", "Accept-Language");
    }

    @Test
    void tells_nothing_of_a_link_with_a_password() {
        String html = page("https://secret.example/plan", "The secret plan", TargetNote.PASSWORD, TargetNote.VARIES);

        assertThat(html).contains("protected by a password").doesNotContain("secret.example", "The secret plan");
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKED", "ARCHIVED", "EXPIRED", "NOT_YET"})
    void a_link_that_is_closed_leads_nowhere(TargetNote note) {
        String html = page("https://evil.example/", null, note);

        assertThat(html).contains("<b>evil.example</b>");
        assertThat(hrefs(html)).containsExactly(REPORT);
    }

    @Test
    void warns_first() {
        assertThat(page("https://evil.example/", null, TargetNote.VARIES, TargetNote.BLOCKED))
                .contains("<ul>\n<li class=\"warning\">We have stopped this link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://x",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "mailto:a@b.example",
                "myapp://open",
                "https:///a.example"
            })
    void only_the_web_becomes_a_link(String destination) {
        String html = page(destination, null);

        assertThat(html).contains(Html.text(destination)).doesNotContain("<script");
        assertThat(hrefs(html)).containsExactly(SHORT_URL, REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/\"onmouseover=\"alert(1)",
                "https://evil.example/'onmouseover='alert(1)",
                "https://evil.example/</dd></main><script>alert(1)</script>",
                "https://evil.example/</title><!--",
                "https://\"><img/src=x>.example/"
            })
    void no_value_becomes_markup(String attack) {
        String calm = page("https://evil.example/", "title");
        TargetView view = new TargetView(attack, attack, attack, null, Set.of());

        String html = text(TargetPage.of(PageLanguage.EN, Brand.named(attack), view));

        assertThat(tags(html)).isEqualTo(tags(calm));
    }

    @Test
    void direction_marks_cannot_fake_the_host() {
        String html = page("https://evil.example/\u202Emoc.knab", "\u202Etitle");

        assertThat(html)
                .contains("<b>evil.example</b>/%E2%80%AEmoc.knab</span>", "<bdi>\u202Etitle</bdi>")
                .doesNotContain("\u202Emoc.knab");
    }

    @Test
    void an_internationalised_host_is_shown_both_ways() {
        assertThat(page("https://xn--bcher-kva.example/", null))
                .contains("<b>xn--bcher-kva.example</b>", "In readable form: <bdi>bücher.example</bdi>");
    }

    @Test
    void a_long_destination_can_be_scrolled_by_keyboard() {
        assertThat(page("https://shop.example/" + "a".repeat(8000), null))
                .contains("<div class=\"long\" tabindex=\"0\">");
    }

    private static List<String> hrefs(String html) {
        return Pattern.compile(" href=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(href -> href.group(1))
                .toList();
    }

    /** The opening tags by name, in order, of a page whose footer and values do not matter. */
    private static List<String> tags(String html) {
        return Arrays.stream(html.split("<(?=[a-z])", -1))
                .skip(1)
                .map(tag -> tag.split("[ >]", 2)[0])
                .filter(tag -> !tag.equals("footer"))
                .toList();
    }

    private static String page(String destination, @Nullable String title, TargetNote... notes) {
        TargetView view = new TargetView(SHORT_URL, destination, title, null, Set.of(notes));
        return text(TargetPage.of(PageLanguage.EN, Brand.NONE, view));
    }
}
