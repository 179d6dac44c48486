package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domain and slug: what may stand there, what is the same, and what is freed, through both doors. */
@ExtendWith(Nodes.Started.class)
class AddressIT {
    /** A second domain of the operator's account, on which case counts. */
    private static final String EXACT = "exact.brand.example";

    /** A second is promised; the rest is for this machine, which runs two servers and a database on two cores. */
    private static final Duration VISIBLE = Duration.ofSeconds(10);

    private final Nodes nodes;
    private final Api api;

    AddressIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @BeforeEach
    void haveASecondDomain() {
        nodes.fast().embeddedDatabase().execute("""
                insert into domain (id, account_id, hostname, status, case_sensitive, created_at)
                select 4711, account_id, '%s', 'verified', true, now()
                from member
                where email = '%s' and not exists (select 1 from domain where id = 4711);
                select pg_notify('smartlink_domain', '');
                """.formatted(EXACT, Installation.ADMIN));
        await().atMost(Duration.ofSeconds(10)).until(() -> nodes.all().stream()
                .allMatch(node ->
                        visit(EXACT, "/robots.txt").send(node.httpPort()).status() == 200));
    }

    @Test
    void a_slug_that_is_left_out_is_generated_without_look_alikes() {
        for (int i = 0; i < 20; i++) {
            assertThat(api.link("{\"destination\": \"https://x.example/\"}").getString("slug"))
                    .matches("[23456789abcdefghijkmnpqrstuvwxyz]{7}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ab-c_d.e~f/g",
                "日本語/العربية/кириллица",
                "हिन्दी-९",
                "...",
                "-x/..x",
                "apis/admins",
                "x/api/admin"
            })
    void letters_and_digits_of_any_script_may_stand_in_a_slug(String shape) {
        String slug = shape + Api.unique();

        JsonObject link = made(Installation.DOMAIN, slug);

        assertThat(link.getString("slug")).isEqualTo(slug);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug)).header("Location"))
                .isEqualTo("https://x.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a+b",
                "a%20b",
                "a?b",
                "a#b",
                "a\\b",
                "a:b",
                "a@b",
                "a&b",
                "a\"b",
                "<a>",
                "😀",
                "a\u202eb",
                "a\u200bb",
                "a\u0000b",
                "a\r\nb",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "a/./b",
                "a/../b"
            })
    void what_cannot_stand_in_a_path_is_no_slug(String slug) {
        Answer refused = api.post("/links", body(Installation.DOMAIN, slug));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("slug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "api",
                "admin",
                "assets",
                ".well-known",
                "health",
                "metrics",
                "openapi",
                "robots.txt",
                "sitemap.xml",
                "favicon.ico"
            })
    void what_is_ours_on_every_domain_begins_no_slug(String first) {
        for (String slug : new String[] {first, first + "/x", first.toUpperCase(java.util.Locale.ROOT)}) {
            Answer refused = api.post("/links", body(Installation.DOMAIN, slug));

            assertThat(refused.status()).as(slug).isEqualTo(422);
            assertThat(refused.problem()).as(slug).isEqualTo("slug-reserved");
        }
    }

    @Test
    void a_slug_has_one_to_128_characters() {
        String one = Character.toString(0x4E00 + (int) (System.nanoTime() % 20_000));
        String longest = Api.unique() + "é".repeat(95);

        assertThat(made(Installation.DOMAIN, one).getString("slug")).isEqualTo(one);
        assertThat(made(Installation.DOMAIN, longest).getString("slug")).hasSize(128);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + longest)).status())
                .isEqualTo(302);
        assertThat(api.post("/links", body(Installation.DOMAIN, longest + "x")).faults())
                .containsExactly("slug");
    }

    @Test
    void one_slash_at_the_end_is_ignored_and_no_more() {
        String slug = Api.unique();
        made(Installation.DOMAIN, slug);

        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug + "/")).status())
                .isEqualTo(302);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug + "//")).status())
                .isEqualTo(404);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "//" + slug)).status())
                .isEqualTo(404);
    }

    @Test
    void the_same_slug_stands_on_any_number_of_domains() {
        String slug = Api.unique();
        api.link("{\"destination\": \"https://a.example/\", \"slug\": \"%s\"}".formatted(slug));
        api.link("{\"destination\": \"https://b.example/\", \"domain\": \"%s\", \"slug\": \"%s\"}"
                .formatted(EXACT, slug));

        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug)).header("Location"))
                .isEqualTo("https://a.example/");
        assertThat(nodes.answer(visit(EXACT, "/" + slug)).header("Location")).isEqualTo("https://b.example/");
        assertThat(api.post("/links", body(EXACT, slug)).problem()).isEqualTo("slug-taken");
    }

    @Test
    void letter_case_counts_only_on_a_domain_that_says_so() {
        String slug = Api.unique();
        String other = slug.toUpperCase(java.util.Locale.ROOT);
        made(Installation.DOMAIN, slug);
        made(EXACT, slug);

        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + other)).status())
                .isEqualTo(302);
        assertThat(nodes.answer(visit(EXACT, "/" + other)).status()).isEqualTo(404);
        assertThat(nodes.answer(visit(EXACT, "/" + slug)).status()).isEqualTo(302);
        assertThat(api.post("/links", body(Installation.DOMAIN, other)).problem())
                .isEqualTo("slug-taken");
        assertThat(api.post("/links", body(EXACT, other)).status()).isEqualTo(201);
    }

    @Test
    void a_move_to_another_domain_frees_the_address_and_leads_nowhere_from_there() {
        String slug = Api.unique();
        JsonObject link = made(Installation.DOMAIN, slug);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug)).status())
                .isEqualTo(302);
        assertThat(nodes.answer(visit(EXACT, "/" + slug)).status()).isEqualTo(404);

        api.patch("/links/" + link.getString("id"), "{\"domain\": \"" + EXACT + "\"}");

        awaitEverywhere(Installation.DOMAIN, slug, 404);
        awaitEverywhere(EXACT, slug, 302);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/" + slug)).header("Location"))
                .isNull();
        made(Installation.DOMAIN, slug);
    }

    @Test
    void an_archived_link_keeps_its_address() {
        String slug = Api.unique();
        JsonObject link = made(Installation.DOMAIN, slug);

        api.patch("/links/" + link.getString("id"), "{\"archived\": true}");

        assertThat(api.post("/links", body(Installation.DOMAIN, slug)).problem())
                .isEqualTo("slug-taken");
        awaitEverywhere(Installation.DOMAIN, slug, 410);
    }

    private void awaitEverywhere(String host, String slug, int status) {
        await().atMost(VISIBLE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> nodes.all().stream()
                        .allMatch(node ->
                                visit(host, "/" + slug).send(node.httpPort()).status() == status));
    }

    private JsonObject made(String domain, String slug) {
        return api.link(body(domain, slug));
    }

    private static String body(String domain, String slug) {
        return Json.createObjectBuilder()
                .add("destination", "https://x.example/")
                .add("domain", domain)
                .add("slug", slug)
                .build()
                .toString();
    }

    private static Request visit(String host, String target) {
        return Request.get(target).host(host).browser();
    }
}
