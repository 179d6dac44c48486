package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links with a password, the page that shows where a link goes, previews and robots.txt, through both doors. */
@ExtendWith(Nodes.Started.class)
class PasswordIT {
    private static final String SECRET = "https://secret.example/inner?token=1";
    private static final String PASSWORD = "öpen & sesame+";

    private final Nodes nodes;
    private final Api api;

    PasswordIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void asks_first_and_shows_nothing_of_the_destination() {
        JsonObject link = locked();

        assertThat(link.toString()).doesNotContain("sesame").contains("\"passwordProtected\":true");
        for (String suffix : new String[] {"", "+", "?password=" + encoded(PASSWORD), "?x=\"><script>"}) {
            Answer page = nodes.answer(get("/" + link.getString("slug") + suffix));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(page.text()).doesNotContain("secret.example").doesNotContain("<script>");
        }
    }

    @Test
    void the_right_password_opens_once_and_for_half_an_hour() {
        String slug = locked().getString("slug");

        Answer opened = unlock(slug + "?a=1", PASSWORD, 0);

        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo(SECRET);
        String cookie = opened.header("Set-Cookie");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=1800");
        Answer again = nodes.answer(get("/" + slug).with("Cookie", cookie.split(";")[0]));
        assertThat(again.status()).isEqualTo(302);
        assertThat(again.header("Location")).isEqualTo(SECRET);
        assertThat(nodes.answer(get("/" + slug).with("Cookie", cookie.split(";")[0] + "x"))
                        .status())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> clicks(slug) == 5); // the form's, and four of the cookie's
    }

    @Test
    void a_permanent_link_with_a_password_is_never_stored() {
        String slug = api.link("{\"destination\": \"" + SECRET + "\", \"password\": \"" + PASSWORD
                        + "\", \"redirectStatus\": 301}")
                .getString("slug");
        Answer opened = unlock(slug, PASSWORD, 1);
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Cache-Control")).isEqualTo("private, no-store");

        Answer again = nodes.answer(
                get("/" + slug).with("Cookie", opened.header("Set-Cookie").split(";")[0]));

        assertThat(again.status()).isEqualTo(301);
        assertThat(again.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_contact_behind_a_password_is_shown_after_it() {
        String slug = api.link("{\"kind\": \"vcard\", \"vcard\": {\"givenName\": \"Ann\"}, \"password\": \"" + PASSWORD
                        + "\"}")
                .getString("slug");
        Answer page = nodes.answer(get("/" + slug));
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).doesNotContain("Ann");

        Answer opened = unlock(slug, PASSWORD, 0);

        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo("/" + slug);
        Answer card = nodes.answer(
                get("/" + slug).with("Cookie", opened.header("Set-Cookie").split(";")[0]));
        assertThat(card.text()).contains("FN:Ann");
    }

    @Test
    void a_changed_password_locks_everybody_out() {
        JsonObject link = locked();
        String cookie =
                unlock(link.getString("slug"), PASSWORD, 0).header("Set-Cookie").split(";")[0];

        api.patch("/links/" + link.getString("id"), "{\"password\": \"another\"}");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> get("/" + link.getString("slug"))
                                .with("Cookie", cookie)
                                .send(nodes.slow().httpPort())
                                .status()
                        == 200);
        assertThat(unlock(link.getString("slug"), PASSWORD, 1).status()).isEqualTo(403);
        assertThat(unlock(link.getString("slug"), "another", 1).status()).isEqualTo(303);
    }

    @Test
    void a_wrong_password_gets_the_page_again_and_ten_of_them_are_enough() {
        String slug = locked().getString("slug");

        List<Answer> answers = AtOnce.call(14, caller -> unlock(slug, "wrong", caller % 2));

        assertThat(answers).filteredOn(answer -> answer.status() == 403).hasSize(10);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).hasSize(4);
        Answer right = unlock(slug, PASSWORD, 0);
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.header("Retry-After")).isEqualTo("900");
        assertThat(right.text()).doesNotContain("secret.example");
        Answer somebodyElse = Request.of("POST", "/-/unlock")
                .host(Installation.DOMAIN)
                .browser()
                .with("X-Forwarded-For", "198.51.100.7")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json("to=" + encoded("/" + slug) + "&password=" + encoded(PASSWORD))
                .send(nodes.slow().httpPort());
        assertThat(somebodyElse.status()).isEqualTo(303);
    }

    @Test
    void the_password_itself_is_kept_nowhere() {
        String slug = locked().getString("slug");

        Map<String, Long> kept = nodes.fast().embeddedDatabase().counts("""
                select l::text, length(l.password_hash)
                from link l
                join address a on a.item_id = l.id
                where a.slug = '%s'
                """.formatted(slug));

        assertThat(kept).hasSize(1).allSatisfy((row, length) -> {
            assertThat(row).contains(SECRET).doesNotContain("sesame");
            assertThat(length).isGreaterThan(40);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void takes_get_and_head_alone(String method) {
        String slug = api.link("{\"destination\": \"" + SECRET + "\", \"redirectStatus\": 307, \"password\": \"pass\"}")
                .getString("slug");

        Answer answer = nodes.answer(
                Request.of(method, "/" + slug).host(Installation.DOMAIN).browser());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "to=https://evil.example/&password=x;404",
                "to=//evil.example/&password=x;404",
                "password=x;404",
                "to=/no-such-slug&password=x;404",
                ";404",
                "to=%00&password=%00;404",
                "to=/%0d%0aX:%201&password=x;404",
            })
    void a_form_that_is_not_ours_leads_nowhere(String form, int status) {
        Answer answer = post(form == null ? "" : form, 0);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Location")).isNull();
        assertThat(answer.header("X")).isNull();
    }

    @Test
    void the_form_is_no_way_round_a_cap() {
        String slug = api.link("{\"destination\": \"" + SECRET + "\", \"maxClicks\": 1}")
                .getString("slug");

        assertThat(unlock(slug, "any", 0).status()).isEqualTo(303);
        assertThat(unlock(slug, "any", 1).status()).isEqualTo(410);
        assertThat(unlock(slug, "any", 0).status()).isEqualTo(410);
    }

    @Test
    void the_form_is_posted_and_nothing_else() {
        Answer answer = nodes.answer(get("/-/unlock"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void a_plus_shows_where_a_link_goes_without_following_it() {
        String slug = api.link("{\"destination\": \"https://shop.example/a?b=<c>\", \"title\": \"Spring <offer>\"}")
                .getString("slug");

        Answer page = nodes.answer(get("/" + slug + "+"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.text()).contains("shop.example", "Spring &lt;offer&gt;").doesNotContain("<offer>");
        assertThat(nodes.answer(get("/no-such-slug+")).status()).isEqualTo(404);
        assertThat(clicks(slug)).isZero();
    }

    @Test
    void a_preview_bot_gets_the_preview_and_people_are_redirected() {
        String slug = api.link("""
                {"destination": "https://shop.example/", "preview": {"title": "A \\"title\\"", "description": "<b>",
                 "imageUrl": "https://shop.example/i.png"}}""").getString("slug");

        Answer preview = nodes.answer(
                get("/" + slug).with("User-Agent", "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text())
                .contains("og:title", "A &quot;title&quot;", "&lt;b&gt;", "https://shop.example/i.png")
                .doesNotContain("http-equiv");
        assertThat(nodes.answer(get("/" + slug)).header("Location")).isEqualTo("https://shop.example/");
        assertThat(nodes.answer(get("/" + slug).with("User-Agent", "curl/8.5.0"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_preview_bot_is_redirected_where_the_link_has_no_preview() {
        String slug = api.link("{\"destination\": \"https://shop.example/\"}").getString("slug");

        assertThat(nodes.answer(get("/" + slug).with("User-Agent", "Slackbot-LinkExpanding 1.0"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void robots_may_read_everything() {
        Answer robots = nodes.answer(get("/robots.txt"));

        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(robots.text()).isEqualTo("User-agent: *\nDisallow:\n");
    }

    @ParameterizedTest
    @CsvSource({
        "en, This link",
        "de, Diesen Link",
        "fr, lien",
        "es, enlace",
        "it, link",
        "pt-BR, link",
        "nl, link",
        "pl, link",
        "'sv, nl;q=0.5, de;q=0.9', Diesen Link",
        "xx, This link"
    })
    void pages_speak_the_visitors_language(String languages, String words) {
        Answer page = nodes.answer(get("/no-such-slug").with("Accept-Language", languages));

        assertThat(page.text()).contains(words);
        assertThat(page.header("Content-Language"))
                .isEqualTo(
                        switch (languages.substring(0, 2)) {
                            case "xx" -> "en";
                            case "sv" -> "de";
                            default -> languages.substring(0, 2);
                        });
    }

    private JsonObject locked() {
        return api.link("{\"destination\": \"" + SECRET + "\", \"password\": \"" + PASSWORD + "\"}");
    }

    private Answer unlock(String target, String password, int node) {
        return post("to=" + encoded("/" + target) + "&password=" + encoded(password), node);
    }

    private Answer post(String form, int node) {
        return Request.of("POST", "/-/unlock")
                .host(Installation.DOMAIN)
                .browser()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json(form)
                .send(nodes.all().get(node).httpPort());
    }

    private long clicks(String slug) {
        return api.get("/links/resolve?slug=" + slug).json().getInt("clicks");
    }

    private static Request get(String target) {
        return Request.get(target).host(Installation.DOMAIN).browser();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
