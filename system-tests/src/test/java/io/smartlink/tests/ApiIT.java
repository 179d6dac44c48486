package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlink.client.Link;
import io.smartlink.client.LinkFilter;
import io.smartlink.client.LinkPatch;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewLink;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.Page;
import io.smartlink.client.Pages;
import io.smartlink.client.PlanChange;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.problem.ForbiddenProblemException;
import io.smartlink.client.problem.NotFoundProblemException;
import io.smartlink.client.problem.PlanLimitException;
import io.smartlink.client.problem.SlugTakenException;
import io.smartlink.client.problem.StaleVersionException;
import io.smartlink.client.problem.UnauthorizedException;
import io.smartlink.client.problem.ValidationFailedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of the API: who may call, what is refused and how, pages, versions, repeats. */
@ExtendWith(Shared.class)
class ApiIT {
    private final Installation smartlink;
    private final Api api;
    private final SmartlinkClient client;

    ApiIT(Installation smartlink) {
        this.smartlink = smartlink;
        this.api = smartlink.api();
        this.client = smartlink.client();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer sl_wrong", "Basic YTpi", "Bearer wrong", "bearer"})
    void without_a_good_key_nothing_is_said(String authorization) {
        Answer answer =
                api.to("GET", "/links").with("Authorization", authorization).send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.problem()).isEqualTo("unauthorized");
    }

    @Test
    void the_client_says_so_too() {
        SmartlinkClient stranger = smartlink.client("sl_0000000000000000000000000000000000000000");

        assertThatThrownBy(() -> stranger.account().read()).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void a_key_without_the_scope_is_refused() {
        SmartlinkClient other = smartlink.client(account("pro").apiKey());

        assertThatThrownBy(() -> other.operator().list(null, null)).isInstanceOf(ForbiddenProblemException.class);
    }

    @Test
    void a_link_of_another_account_is_as_if_it_did_not_exist() {
        Link mine = client.links().create(NewLink.to("https://example.com/"));
        String other = account("pro").apiKey();
        Api theirs = smartlink.api(other);

        for (Answer answer : List.of(
                theirs.get("/links/" + mine.id()),
                theirs.patch("/links/" + mine.id(), "{\"title\":\"x\"}"),
                theirs.delete("/links/" + mine.id()),
                theirs.get("/links/resolve?domain=" + Installation.DOMAIN + "&slug=" + mine.slug()),
                theirs.get("/analytics/summary?linkId=" + mine.id()),
                theirs.get("/links/0000000000000"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
        }
        assertThat(smartlink.client(other).links().list(new LinkFilter()).items())
                .isEmpty();
        assertThat(client.links().read(mine.id())).isEqualTo(mine);
    }

    @Test
    void the_free_plan_looks_and_needs_pro_to_make_links() {
        OpenedAccount free = account("free");
        SmartlinkClient theirs = smartlink.client(free.apiKey());
        assertThatThrownBy(() -> theirs.links().create(NewLink.to("https://example.com/")))
                .isInstanceOfSatisfying(
                        PlanLimitException.class,
                        refusal -> assertThat(refusal.problem().name()).isEqualTo("plan-required"));
        assertThat(theirs.account().read().plan()).isEqualTo("free");

        client.operator().change(free.id(), new PlanChange("pro"));

        assertThat(theirs.links().create(NewLink.to("https://example.com/")).status())
                .isEqualTo("active");
    }

    @Test
    void an_unknown_field_is_refused_by_name() {
        Answer answer = api.post("/links", "{\"destination\":\"https://example.com/\",\"destinaton\":\"x\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(fields(answer)).containsExactly("destinaton");
    }

    @Test
    void all_bad_fields_are_named_at_once() {
        Answer answer =
                api.post("/links", "{\"destination\":\"javascript:alert(1)\",\"slug\":\"a b\",\"redirectStatus\":303}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).contains("destination", "slug", "redirectStatus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "", "[]", "\"text\"", "{\"destination\":}", "{\"destination\":\"https://example.com/\"} x"})
    void a_body_that_cannot_be_read_is_refused_as_such(String body) {
        Answer answer = api.post("/links", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-body");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"destination\":\"https://example.com/\",\"slug\":\"admin/x\"}', 422, slug-reserved",
        "'{\"destination\":\"https://example.com/\",\"slug\":\"api\"}', 422, slug-reserved",
        "'{\"destination\":\"https://example.com/\",\"slug\":\"..\"}', 422, validation-failed",
        "'{\"destination\":\"https://example.com/\",\"domain\":\"stranger.example\"}', 422, domain-not-verified",
        "'{\"destination\":\"data:text/html,x\"}', 422, validation-failed",
        "'{\"destination\":\"https://example.com/\\r\\nX: y\"}', 422, validation-failed",
        "'{}', 422, validation-failed"
    })
    void what_cannot_be_a_link_is_refused_with_its_own_problem(String body, int status, String problem) {
        Answer answer = api.post("/links", body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.json().getInt("status")).isEqualTo(status);
    }

    @Test
    void a_destination_that_leads_back_here_is_a_loop() {
        Link first = client.links().create(NewLink.to("https://example.com/"));

        Answer answer = api.post("/links", "{\"destination\":\"" + first.shortUrl() + "\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("destination-loop");
    }

    @Test
    void a_slug_is_taken_once() {
        Link first = client.links().create(NewLink.to("https://example.com/").withSlug(unique()));

        assertThatThrownBy(() -> client.links()
                        .create(NewLink.to("https://example.com/")
                                .withSlug(first.slug().toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(SlugTakenException.class);
    }

    @Test
    void pages_are_stable_while_links_are_added() {
        String tag = unique();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(
                    0,
                    client.links()
                            .create(NewLink.to("https://example.com/" + i).tagged(tag))
                            .id());
        }

        List<String> seen = Pages.stream(cursor -> {
                    Page<Link> page = client.links()
                            .list(new LinkFilter().tag(tag).limit(3).cursor(cursor));
                    client.links().create(NewLink.to("https://example.com/more").tagged(tag));
                    return page;
                })
                .map(Link::id)
                .toList();

        assertThat(seen).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({"createdAt", "-createdAt", "slug", "-clicks"})
    void every_order_pages_through_all_of_them(String sort) {
        String tag = unique();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(client.links()
                    .create(NewLink.to("https://example.com/" + i).tagged(tag))
                    .id());
        }

        List<String> seen = Pages.stream(cursor -> client.links()
                        .list(new LinkFilter().tag(tag).sort(sort).limit(2).cursor(cursor)))
                .map(Link::id)
                .toList();

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void a_list_is_narrowed_by_filters() {
        String word = unique();
        Link archived = client.links()
                .create(NewLink.to("https://example.com/" + word + "/1").titled("one"));
        Link active = client.links().create(NewLink.to("https://example.com/2").titled("two " + word));
        client.links().change(archived.id(), LinkPatch.change().archived(true));

        assertThat(ids(new LinkFilter().search(word))).containsExactlyInAnyOrder(archived.id(), active.id());
        assertThat(ids(new LinkFilter().search(word).status("archived"))).containsExactly(archived.id());
        assertThat(ids(new LinkFilter().search(word).status("active"))).containsExactly(active.id());
        assertThat(ids(new LinkFilter().search(word).createdUntil(active.createdAt())))
                .containsExactly(archived.id());
        assertThat(ids(new LinkFilter().search(word).domain("stranger.example")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=x",
                "sort=age",
                "status=new",
                "page=2",
                "createdFrom=today"
            })
    void a_query_that_means_nothing_is_refused_by_name(String query) {
        Answer answer = api.get("/links?" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(fields(answer)).containsExactly(query.substring(0, query.indexOf('=')));
    }

    @Test
    void a_link_is_found_by_its_address_however_it_is_written() {
        Link link = client.links().create(NewLink.to("https://example.com/").withSlug(unique() + "-Caf\u00e9"));

        assertThat(client.links().resolve(Installation.DOMAIN, link.slug().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(link);
    }

    @Test
    void a_patch_changes_what_it_names_and_null_clears() {
        Link link = client.links()
                .create(NewLink.to("https://example.com/").titled("Offer").tagged("a", "b"));

        Link changed =
                client.links().change(link.id(), LinkPatch.change().title(null).tags(List.of("c")));

        assertThat(changed.title()).isNull();
        assertThat(changed.tags()).containsExactly("c");
        assertThat(changed.destination()).isEqualTo(link.destination());
        assertThat(changed.version()).isGreaterThan(link.version());
    }

    @Test
    void an_etag_of_the_past_changes_and_deletes_nothing() {
        Link link = client.links().create(NewLink.to("https://example.com/"));
        Answer read = api.get("/links/" + link.id());
        client.links().change(link.id(), link.etag(), LinkPatch.change().title("first"));

        assertThat(read.header("ETag")).isEqualTo(link.etag());
        assertThatThrownBy(() -> client.links()
                        .change(link.id(), link.etag(), LinkPatch.change().title("second")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> client.links().delete(link.id(), link.etag()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(client.links().read(link.id()).title()).isEqualTo("first");
    }

    @Test
    void get_of_a_single_link_never_answers_not_modified() {
        Link link = client.links().create(NewLink.to("https://example.com/"));

        Answer answer = api.to("GET", "/links/" + link.id())
                .with("If-None-Match", link.etag())
                .send(smartlink.httpPort());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_deleted_link_is_gone_and_its_address_free() {
        Link link = client.links().create(NewLink.to("https://example.com/"));

        client.links().delete(link.id());

        assertThatThrownBy(() -> client.links().read(link.id())).isInstanceOf(NotFoundProblemException.class);
        assertThat(client.links()
                        .create(NewLink.to("https://example.com/").withSlug(link.slug()))
                        .id())
                .isNotEqualTo(link.id());
    }

    @Test
    void the_same_idempotency_key_and_body_make_one_link() {
        String key = UUID.randomUUID().toString();
        String body = "{\"destination\":\"https://example.com/once\"}";

        Answer first = idempotent(key, body);
        Answer second = idempotent(key, body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_idempotency_key_with_another_body_is_a_mismatch() {
        String key = UUID.randomUUID().toString();
        idempotent(key, "{\"destination\":\"https://example.com/one\"}");

        Answer second = idempotent(key, "{\"destination\":\"https://example.com/two\"}");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.problem()).isEqualTo("idempotency-mismatch");
    }

    /** Whoever comes while the first still runs waits for its answer or is told so; nobody makes a second link. */
    @Test
    void twenty_repeats_at_once_make_one_link() {
        String key = UUID.randomUUID().toString();
        String tag = unique();
        String body = "{\"destination\":\"https://example.com/once\",\"tags\":[\"" + tag + "\"]}";

        List<Answer> answers = AtOnce.call(20, i -> idempotent(key, body));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isIn(201, 409);
            if (answer.status() == 409) {
                assertThat(answer.problem()).isEqualTo("idempotency-in-progress");
            }
        });
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        assertThat(ids(new LinkFilter().tag(tag))).hasSize(1);
    }

    @Test
    void secrets_are_not_kept_for_a_repeat() {
        String key = UUID.randomUUID().toString();
        String body = "{\"name\":\"Once\",\"plan\":\"free\",\"ownerEmail\":\"" + unique()
                + "@brand.example\",\"apiKey\":true}";

        Answer first = api.to("POST", "/operator/accounts")
                .with("Idempotency-Key", key)
                .json(body)
                .send(smartlink.httpPort());
        Answer second = api.to("POST", "/operator/accounts")
                .with("Idempotency-Key", key)
                .json(body)
                .send(smartlink.httpPort());

        assertThat(first.json().getString("apiKey")).startsWith("sl_");
        assertThat(second.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(second.text())
                .doesNotContain(first.json().getString("apiKey"), first.json().getString("signInLink"));
    }

    @Test
    void a_request_id_is_echoed_or_made() {
        Answer given =
                api.to("GET", "/account").with("X-Request-Id", "my-request-1").send(smartlink.httpPort());
        Answer made = api.get("/account");
        Answer refused = api.to("GET", "/links/nothing")
                .with("X-Request-Id", "my-request-2")
                .send(smartlink.httpPort());

        assertThat(given.header("X-Request-Id")).isEqualTo("my-request-1");
        assertThat(made.header("X-Request-Id")).isNotBlank();
        assertThat(refused.header("X-Request-Id")).isEqualTo("my-request-2");
    }

    @Test
    void a_plan_allows_so_many_calls_a_minute_and_says_so() {
        Api theirs = smartlink.api(account("free").apiKey());

        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            answers.add(theirs.get("/account"));
        }

        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers.get(0).header("RateLimit-Policy")).isNotBlank();
        assertThat(answers.get(0).header("RateLimit")).isNotBlank();
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(answer.problem()).isEqualTo("rate-limited");
                    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
                });
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void what_does_not_exist_or_is_not_allowed_is_a_problem_too() {
        assertThat(api.get("/nothing").status()).isEqualTo(404);
        assertThat(api.get("/nothing").problem()).isEqualTo("not-found");
        assertThat(api.delete("/account").status()).isEqualTo(405);
        assertThat(api.delete("/account").problem()).isEqualTo("method-not-allowed");
        assertThat(api.to("POST", "/links")
                        .with("Content-Type", "text/plain")
                        .json("x")
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(415);
    }

    @Test
    void an_account_shows_its_limits_and_its_use() {
        SmartlinkClient other = smartlink.client(account("pro").apiKey());

        other.links().create(NewLink.to("https://example.com/"));

        assertThat(other.account().read().limits()).containsEntry("links", 100_000L);
        assertThat(other.account().read().use()).containsEntry("links", 1L);
    }

    @Test
    void analytics_refuse_what_they_do_not_know() {
        assertThatThrownBy(() -> client.analytics().timeSeries(new VisitFilter().bucket("minute")))
                .isInstanceOf(ValidationFailedException.class);
        assertThat(api.get("/analytics/summary?linkID=x").status()).isEqualTo(422);
    }

    private OpenedAccount account(String plan) {
        return client.operator().create(new NewAccount("Test " + plan, plan, unique() + "@brand.example", true));
    }

    private Answer idempotent(String key, String body) {
        return api.to("POST", "/links").with("Idempotency-Key", key).json(body).send(smartlink.httpPort());
    }

    private List<String> ids(LinkFilter filter) {
        return client.links().list(filter).items().stream().map(Link::id).toList();
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("errors").stream()
                .map(JsonValue::asJsonObject)
                .map((JsonObject error) -> error.getString("field"))
                .toList();
    }

    private static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }
}
