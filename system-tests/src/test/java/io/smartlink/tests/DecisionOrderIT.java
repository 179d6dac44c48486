package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smartlink.client.OpenedAccount;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order of decisions: of two things that could decide a visit, the one that comes first in the product's order does.
 * Each link here has both, and is asked through both doors.
 */
@ExtendWith(Nodes.Started.class)
class DecisionOrderIT {
    private static final String PREVIEWER = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)";
    private static final String OVER = "\"expiresAt\": \"2020-01-01T00:00:00Z\"";
    private static final String LATER = "\"startsAt\": \"2100-01-01T00:00:00Z\"";
    private static final String INSTEAD = "\"expiredDestination\": \"https://x.example/instead\"";
    private static final String PREVIEW = "\"preview\": {\"title\": \"The preview\"}";
    private static final String RULE =
            "\"rules\": [{\"name\": \"r\", \"when\": {\"query\": {\"r\": \"1\"}}, \"destination\": \"https://x.example/rule\"}]";
    private static final String VARIANTS = """
            "variants": [{"name": "A", "weight": 1, "destination": "https://x.example/variant"},
                         {"name": "B", "weight": 1, "destination": "https://x.example/variant"}]""";

    private final Nodes nodes;
    private final Api api;

    DecisionOrderIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void a_suspended_account_comes_before_all_that_its_links_say() {
        OpenedAccount account = nodes.fast().account("pro");
        Api theirs = nodes.fast().api(account.apiKey());
        String plain = theirs.link("{\"destination\": \"https://x.example/\"}").getString("slug");
        String archived = theirs.link("{\"destination\": \"https://x.example/\", \"archived\": true}")
                .getString("slug");
        assertThat(nodes.answer(get(plain)).status()).isEqualTo(302);

        nodes.fast().embeddedDatabase().execute("""
                update account set status = 'suspended' where name = 'Test pro' and id in
                  (select l.account_id from link l join address a on a.item_id = l.id where a.slug = '%1$s');
                select pg_notify('smartlink_account', l.account_id::text)
                from link l join address a on a.item_id = l.id where a.slug = '%1$s';
                """.formatted(plain));

        await().atMost(Duration.ofSeconds(10)).until(() -> nodes.all().stream()
                .allMatch(node -> get(plain).send(node.httpPort()).status() == 410));
        for (String target : new String[] {plain, plain + "+", archived}) {
            Answer answer = nodes.answer(get(target));
            assertThat(answer.status()).as(target).isEqualTo(410);
            assertThat(answer.text())
                    .as(target)
                    .contains("This link is disabled")
                    .doesNotContain("x.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"archived\": true", OVER, LATER, OVER + ", " + INSTEAD})
    void the_plus_comes_before_every_state_of_the_link(String state) {
        Answer page = nodes.answer(get(slug(state) + "+"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Where this link goes");
    }

    @Test
    void archived_comes_before_the_method_and_the_end() {
        String slug = slug("\"archived\": true, " + OVER + ", " + INSTEAD);

        for (String method : new String[] {"GET", "POST"}) {
            Answer answer = nodes.answer(of(method, slug));
            assertThat(answer.status()).as(method).isEqualTo(410);
            assertThat(answer.text()).as(method).contains("This link is no longer in use");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OVER, LATER, OVER + ", " + INSTEAD, "\"password\": \"pass\""})
    void the_method_comes_before_start_end_and_password(String state) {
        Answer answer = nodes.answer(of("POST", slug(state)));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void before_the_start_nothing_else_is_asked() {
        Answer answer = nodes.answer(get(slug(LATER + ", \"password\": \"pass\", " + PREVIEW + ", " + RULE) + "?r=1")
                .with("User-Agent", PREVIEWER));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("This link is not active yet").doesNotContain("The preview");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void the_end_comes_before_password_and_preview() {
        String over = slug(OVER + ", \"password\": \"pass\", " + PREVIEW);
        String elsewhere = slug(OVER + ", \"password\": \"pass\", " + INSTEAD);

        Answer page = nodes.answer(get(over).with("User-Agent", PREVIEWER));
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("This link has expired").doesNotContain("The preview", "<form");
        Answer instead = nodes.answer(get(elsewhere));
        assertThat(instead.status()).isEqualTo(302);
        assertThat(instead.header("Location")).isEqualTo("https://x.example/instead");
    }

    @Test
    void the_password_comes_before_preview_rules_and_cap() {
        String slug = slug("\"password\": \"pass\", \"maxClicks\": 1, " + PREVIEW + ", " + RULE);

        for (String agent : new String[] {PREVIEWER, Request.CHROME, Request.CHROME}) {
            Answer page = nodes.answer(get(slug + "?r=1").with("User-Agent", agent));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("This link is protected").doesNotContain("The preview", "x.example");
        }
        assertThat(status(slug)).isEqualTo("active");
    }

    @Test
    void the_preview_comes_before_rules_and_uses_no_cap() {
        String slug = slug("\"maxClicks\": 1, " + PREVIEW + ", " + RULE);

        Answer page = nodes.answer(get(slug + "?r=1").with("User-Agent", PREVIEWER));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("The preview");
        assertThat(get(slug + "?r=1").send(nodes.slow().httpPort()).header("Location"))
                .isEqualTo("https://x.example/rule");
        assertThat(get(slug + "?r=1").send(nodes.fast().httpPort()).status()).isEqualTo(410);
    }

    @Test
    void rules_come_before_variants_and_those_before_the_destination() {
        String slug = slug(RULE + ", " + VARIANTS);

        assertThat(nodes.answer(get(slug + "?r=1")).header("Location")).isEqualTo("https://x.example/rule");
        assertThat(get(slug).send(nodes.fast().httpPort()).header("Location")).isEqualTo("https://x.example/variant");
        assertThat(get(slug).send(nodes.slow().httpPort()).header("Location")).isEqualTo("https://x.example/variant");
    }

    @Test
    void a_cap_that_is_used_up_leads_to_where_the_link_goes_afterwards() {
        String slug = slug("\"maxClicks\": 1, \"redirectStatus\": 301, \"utm\": {\"source\": \"u\"}, " + INSTEAD);
        assertThat(get(slug).send(nodes.fast().httpPort()).header("Location"))
                .isEqualTo("https://x.example/?utm_source=u");

        for (Installation node : nodes.all()) {
            Answer answer = get(slug).send(node.httpPort());
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).isEqualTo("https://x.example/instead");
            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"archived\": true; GET; 410",
                "\"expiresAt\": \"2020-01-01T00:00:00Z\"; GET; 410",
                "\"startsAt\": \"2100-01-01T00:00:00Z\"; GET; 404",
                "\"password\": \"pass\"; GET; 200",
                "\"title\": \"t\"; PUT; 405",
                "\"redirectStatus\": 301, \"crawlable\": true, \"archived\": true; HEAD; 410"
            })
    void every_page_of_ours_is_stored_and_indexed_nowhere(String fields, String method, int status) {
        Answer page = nodes.answer(of(method, slug(fields)));

        assertThat(page.status()).isEqualTo(status);
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    }

    @Test
    void a_preview_page_is_stored_and_indexed_nowhere_though_its_link_may_be_crawled() {
        Answer page = nodes.answer(get(slug("\"crawlable\": true, " + PREVIEW)).with("User-Agent", PREVIEWER));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    /** The first that holds: archived, expired, exhausted, scheduled, active. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"archived\": true, \"expiresAt\": \"2020-01-01T00:00:00Z\"; archived",
                "\"archived\": true, \"startsAt\": \"2100-01-01T00:00:00Z\"; archived",
                "\"expiresAt\": \"2020-01-01T00:00:00Z\"; expired",
                "\"startsAt\": \"2100-01-01T00:00:00Z\"; scheduled",
                "\"maxClicks\": 1; active"
            })
    void the_status_shown_is_the_first_that_holds(String fields, String status) {
        assertThat(status(slug(fields))).isEqualTo(status);
    }

    @Test
    void a_used_up_link_is_exhausted_unless_it_is_over_or_archived() {
        JsonObject link = api.link("{\"destination\": \"https://x.example/\", \"maxClicks\": 1}");
        String slug = link.getString("slug");
        get(slug).send(nodes.fast().httpPort());
        assertThat(status(slug)).isEqualTo("exhausted");

        api.patch("/links/" + link.getString("id"), "{" + LATER + "}");
        assertThat(status(slug)).isEqualTo("exhausted");
        api.patch("/links/" + link.getString("id"), "{\"startsAt\": null, " + OVER + "}");
        assertThat(status(slug)).isEqualTo("expired");
        api.patch("/links/" + link.getString("id"), "{\"archived\": true}");
        assertThat(status(slug)).isEqualTo("archived");
    }

    private String status(String slug) {
        return api.get("/links/resolve?slug=" + slug).json().getString("status");
    }

    private String slug(String fields) {
        return api.link("{\"destination\": \"https://x.example/\", " + fields + "}")
                .getString("slug");
    }

    private static Request get(String target) {
        return of("GET", target);
    }

    private static Request of(String method, String target) {
        return Request.of(method, "/" + target).host(Installation.DOMAIN).browser();
    }
}
