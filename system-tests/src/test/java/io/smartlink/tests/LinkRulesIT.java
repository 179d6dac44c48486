package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, variants, schedules and caps as visitors meet them, through both doors. */
@ExtendWith(Nodes.Started.class)
class LinkRulesIT {
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
    private static final String VARIANTS = """
            "destination": "https://x.example/", "variants": [
              {"name": "A", "weight": 1, "destination": "https://x.example/a"},
              {"name": "B", "weight": 3, "destination": "https://x.example/b"}]""";

    private final Nodes nodes;
    private final Api api;

    LinkRulesIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void the_first_rule_whose_conditions_all_hold_decides() {
        String slug = slug("""
                "destination": "https://x.example/", "redirectStatus": 301, "rules": [
                  {"name": "German app", "when": {"device": ["mobile"], "language": ["de"], "query": {"src": "app"}},
                   "destination": "https://x.example/app"},
                  {"name": "iPhones", "when": {"os": ["ios"]}, "destination": "https://x.example/ios"},
                  {"name": "news", "when": {"referrerHost": ["news.example"]}, "destination": "https://x.example/news"}]""");

        assertThat(location(visit(slug))).isEqualTo("https://x.example/");
        assertThat(location(visit(slug).with("User-Agent", IPHONE))).isEqualTo("https://x.example/ios");
        assertThat(location(visit(slug + "?src=app")
                        .with("User-Agent", IPHONE)
                        .with("Accept-Language", "en;q=0.4, de-AT;q=0.9")))
                .isEqualTo("https://x.example/app");
        assertThat(location(visit(slug).with("Referer", "https://www.news.example/today")))
                .isEqualTo("https://x.example/news");
        assertThat(nodes.answer(visit(slug)).header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_rule_may_ask_for_the_time() {
        Instant now = Instant.now();
        String slug = slug("""
                "destination": "https://x.example/", "rules": [
                  {"name": "over", "when": {"until": "%s"}, "destination": "https://x.example/over"},
                  {"name": "now", "when": {"from": "%s", "until": "%s"}, "destination": "https://x.example/now"}]""".formatted(now, now, now.plusSeconds(3600)));

        assertThat(location(visit(slug))).isEqualTo("https://x.example/now");
    }

    @Test
    void a_visitor_keeps_a_variant_by_a_cookie_on_that_path() {
        String slug = slug(VARIANTS);
        Answer first = visit(slug).send(nodes.fast().httpPort());

        String cookie = first.header("Set-Cookie");
        assertThat(cookie).contains("Path=/" + slug, "HttpOnly", "SameSite=Lax", "Max-Age=7776000");
        for (int i = 0; i < 10; i++) {
            Answer again = nodes.answer(visit(slug).with("Cookie", "other=1; " + cookie.split(";")[0]));
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        }
    }

    @Test
    void variants_are_spread_over_people() {
        String slug = slug(VARIANTS);
        Set<String> seen = new HashSet<>();

        for (int i = 0; i < 60; i++) {
            seen.add(visit(slug).send(nodes.all().get(i % 2).httpPort()).header("Location"));
        }

        assertThat(seen).containsExactlyInAnyOrder("https://x.example/a", "https://x.example/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-GPC", "DNT"})
    void who_objects_gets_no_cookie(String header) {
        Answer answer =
                visit(slug(VARIANTS)).with(header, "1").send(nodes.fast().httpPort());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void who_is_no_person_gets_the_heaviest_variant_and_no_cookie() {
        String slug = slug(VARIANTS);

        for (Request request : List.of(
                Request.of("HEAD", "/" + slug).host(Installation.DOMAIN).browser(),
                visit(slug).with("User-Agent", "curl/8.5.0"),
                visit(slug).with("Sec-Purpose", "prefetch"))) {
            Answer answer = nodes.answer(request);
            assertThat(answer.header("Location")).isEqualTo("https://x.example/b");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"maxClicks\": 1000",
                "\"rules\": [{\"name\": \"r\", \"when\": {\"os\": [\"ios\"]}, \"destination\": \"https://x.example/ios\"}]",
                "\"variants\": [{\"name\": \"A\", \"weight\": 1, \"destination\": \"https://x.example/\"},"
                        + " {\"name\": \"B\", \"weight\": 1, \"destination\": \"https://x.example/\"}]"
            })
    void a_permanent_redirect_that_may_decide_otherwise_is_never_stored(String fields) {
        for (int status : new int[] {301, 308}) {
            String slug =
                    slug("\"destination\": \"https://x.example/\", \"redirectStatus\": " + status + ", " + fields);

            Answer answer = nodes.answer(visit(slug).with("DNT", "1"));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
            assertThat(answer.header("X-Robots-Tag")).isNull();
        }
    }

    /** At the node that trusts this machine as a proxy, which tells where the visitor is. */
    @Test
    void a_rule_may_ask_for_the_country() {
        String slug = slug("""
                "destination": "https://x.example/", "rules": [
                  {"name": "D-A-CH", "when": {"country": ["DE", "AT", "CH"]}, "destination": "https://x.example/dach"}]""");

        assertThat(from("130.149.7.201", slug)).isEqualTo("https://x.example/dach");
        assertThat(from("8.8.8.8", slug)).isEqualTo("https://x.example/");
        assertThat(from("127.0.0.1", slug)).isEqualTo("https://x.example/");
    }

    private @Nullable String from(String address, String slug) {
        return visit(slug)
                .with("X-Forwarded-For", address)
                .send(nodes.slow().httpPort())
                .header("Location");
    }

    @Test
    void before_its_start_a_link_is_not_there_yet() {
        String slug = slug("""
                "destination": "https://x.example/", "startsAt": "%s\"""".formatted(Instant.now().plusSeconds(3600)));

        Answer answer = nodes.answer(visit(slug));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(status(slug)).isEqualTo("scheduled");
    }

    @Test
    void a_link_starts_at_its_instant() {
        String slug = slug("""
                "destination": "https://x.example/", "startsAt": "%s\"""".formatted(Instant.now().plusSeconds(6)));

        assertThat(visit(slug).send(nodes.slow().httpPort()).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> visit(slug).send(nodes.slow().httpPort()).status() == 302);
    }

    @Test
    void after_its_end_a_link_may_lead_elsewhere() {
        String slug = slug("""
                "destination": "https://x.example/", "redirectStatus": 301, "expiresAt": "2020-01-01T00:00:00Z",
                "expiredDestination": "https://x.example/over?a=%2B", "utm": {"source": "x"}, "forwardQuery": true""");

        Answer answer = nodes.answer(visit(slug + "?b=1"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("https://x.example/over?a=%2B");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void a_cap_is_exact_under_two_hundred_at_once_on_two_nodes() {
        String slug = slug("\"destination\": \"https://x.example/\", \"maxClicks\": 37, \"redirectStatus\": 301");

        List<Answer> answers = AtOnce.call(
                200, caller -> visit(slug).send(nodes.all().get(caller % 2).httpPort()));

        assertThat(answers)
                .filteredOn(answer -> answer.status() == 301)
                .hasSize(37)
                .allSatisfy(answer -> assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store"));
        assertThat(answers).filteredOn(answer -> answer.status() == 410).hasSize(163);
        assertThat(status(slug)).isEqualTo("exhausted");
        await().atMost(Duration.ofSeconds(30)).until(() -> clicks(slug) == 37);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, x", "GET, curl/8.5.0"})
    void a_cap_is_used_up_by_people_alone(String method, String agent) {
        String slug = slug("\"destination\": \"https://x.example/\", \"maxClicks\": 1");
        Request other = Request.of(method, "/" + slug).host(Installation.DOMAIN);
        Request noPerson = method.equals("HEAD") ? other.browser() : other.with("User-Agent", agent);

        for (int i = 0; i < 3; i++) {
            assertThat(noPerson.send(nodes.fast().httpPort()).status()).isEqualTo(302);
        }
        assertThat(visit(slug).send(nodes.slow().httpPort()).status()).isEqualTo(302);
        assertThat(visit(slug).send(nodes.fast().httpPort()).status()).isEqualTo(410);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> noPerson.send(nodes.fast().httpPort()).status() == 410);
    }

    @Test
    void a_raised_cap_opens_the_link_again() {
        JsonObject link = api.link("{\"destination\": \"https://x.example/\", \"maxClicks\": 1}");
        String slug = link.getString("slug");
        visit(slug).send(nodes.fast().httpPort());
        assertThat(visit(slug).send(nodes.fast().httpPort()).status()).isEqualTo(410);

        api.patch("/links/" + link.getString("id"), "{\"maxClicks\": 2}");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> visit(slug).send(nodes.fast().httpPort()).status() == 302);
        assertThat(visit(slug).send(nodes.slow().httpPort()).status()).isEqualTo(410);
    }

    @Test
    void a_link_may_be_crawlable() {
        String slug = slug("\"destination\": \"https://x.example/\", \"crawlable\": true");

        assertThat(nodes.answer(visit(slug)).header("X-Robots-Tag")).isNull();
    }

    @Test
    void what_was_chosen_is_counted() {
        String slug = slug(VARIANTS + """
                , "rules": [{"name": "iPhones", "when": {"os": ["ios"]}, "destination": "https://x.example/ios"}]""");
        visit(slug).with("User-Agent", IPHONE).send(nodes.fast().httpPort());
        visit(slug).send(nodes.slow().httpPort());

        await().atMost(Duration.ofSeconds(30)).until(() -> clicks(slug) == 2);
    }

    private String location(Request request) {
        return nodes.answer(request).header("Location");
    }

    private String slug(String fields) {
        return api.link("{" + fields + "}").getString("slug");
    }

    private String status(String slug) {
        return api.get("/links/resolve?slug=" + slug).json().getString("status");
    }

    private long clicks(String slug) {
        return api.get("/links/resolve?slug=" + slug).json().getInt("clicks");
    }

    private static Request visit(String target) {
        return Request.get("/" + target).host(Installation.DOMAIN).browser();
    }
}
