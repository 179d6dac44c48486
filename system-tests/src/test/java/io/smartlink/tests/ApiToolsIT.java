package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many links at once, explanations, campaigns, settings of an account: what integrators do beside single links. */
@ExtendWith(Nodes.Started.class)
class ApiToolsIT {
    private final Nodes nodes;
    private final Api api;

    ApiToolsIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void each_of_many_links_is_made_or_refused_by_itself() {
        String slug = Api.unique();

        Answer answer = api.post("/links/bulk", """
                {"items": [{"destination": "https://x.example/1", "slug": "%1$s"},
                           {"destination": "https://x.example/2", "slug": "%1$s"},
                           {"destination": "javascript:1", "sauce": 1},
                           {"destination": "https://x.example/4"}]}""".formatted(slug));

        assertThat(answer.status()).isEqualTo(200);
        JsonArray items = answer.json().getJsonArray("items");
        assertThat(items.getValuesAs(item -> item.asJsonObject().getInt("status")))
                .containsExactly(201, 409, 422, 201);
        assertThat(items.getJsonObject(0).getJsonObject("link").getString("slug"))
                .isEqualTo(slug);
        assertThat(items.getJsonObject(1).getJsonObject("problem").getString("type"))
                .endsWith("/slug-taken");
        assertThat(items.getJsonObject(2).getJsonObject("problem").toString()).contains("destination", "sauce");
        assertThat(nodes.answer(visit("/" + slug)).header("Location")).isEqualTo("https://x.example/1");
    }

    @Test
    void a_thousand_links_are_made_at_once_and_not_one_more() {
        String tag = Api.unique();

        Answer made = api.post("/links/bulk", "{\"items\": [" + items(1000, tag) + "]}");
        Answer refused = api.post("/links/bulk", "{\"items\": [" + items(1001, tag) + "]}");

        assertThat(made.status()).isEqualTo(200);
        assertThat(made.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .hasSize(1000)
                .allMatch(item -> item.getInt("status") == 201);
        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void an_explanation_tells_every_rule_and_counts_nothing() {
        JsonObject link = api.link("""
                {"destination": "https://x.example/?a=1", "utm": {"source": "mail"}, "forwardQuery": true, "maxClicks": 1,
                 "rules": [{"name": "Swiss", "when": {"country": ["CH"], "device": ["mobile"]},
                   "destination": "https://x.example/ch"}]}""");
        String path = "/links/" + link.getString("id") + "/explain";

        for (int i = 0; i < 3; i++) {
            Answer answer = api.post(path, """
                    {"method": "GET", "country": "CH", "query": "b=2", "headers": {"User-Agent": "%s"}}""".formatted(Request.CHROME));
            assertThat(answer.status()).isEqualTo(200);
            JsonObject told = answer.json();
            assertThat(told.getInt("status")).isEqualTo(302);
            assertThat(told.getJsonObject("headers").getString("Location"))
                    .isEqualTo("https://x.example/?a=1&utm_source=mail&b=2");
            JsonObject rule = told.getJsonArray("rules").getJsonObject(0);
            assertThat(rule.getBoolean("matched")).isFalse();
            assertThat(rule.getJsonArray("conditions").getValuesAs(JsonObject.class))
                    .extracting(condition -> condition.getString("condition") + " " + condition.getBoolean("holds"))
                    .containsExactlyInAnyOrder("country true", "device false");
        }
        assertThat(visit("/" + link.getString("slug"))
                        .send(nodes.slow().httpPort())
                        .status())
                .isEqualTo(302);
        assertThat(visit("/" + link.getString("slug"))
                        .send(nodes.slow().httpPort())
                        .status())
                .isEqualTo(410);
        assertThat(api.post("/links/0000000000000/explain", "{}").status()).isEqualTo(404);
        assertThat(api.post(path, "{\"sauce\": 1}").status()).isEqualTo(422);
    }

    @Test
    void a_campaign_gathers_links() {
        JsonObject campaign = api.post(
                        "/campaigns", "{\"name\": \"%s\", \"utm\": {\"source\": \"mail\"}}".formatted(Api.unique()))
                .json();
        String id = campaign.getString("id");
        JsonObject link = api.link("{\"destination\": \"https://x.example/\", \"campaignId\": \"%s\"}".formatted(id));

        assertThat(link.getString("campaignId")).isEqualTo(id);
        assertThat(api.get("/campaigns/" + id).json().getInt("links")).isEqualTo(1);
        assertThat(api.get("/links?campaignId=" + id)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .containsExactly(link);
        assertThat(otherAccount().get("/links?campaignId=" + id).json().getJsonArray("items"))
                .isEmpty();
        assertThat(otherAccount().get("/campaigns/" + id).status()).isEqualTo(404);
        assertThat(otherAccount()
                        .post("/links", "{\"destination\": \"https://x.example/\", \"campaignId\": \"" + id + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.delete("/campaigns/" + id).status()).isEqualTo(204);
        assertThat(api.get("/links/" + link.getString("id")).json().isNull("campaignId"))
                .isTrue();
    }

    @Test
    void an_account_decides_what_is_shown_and_who_is_counted() {
        Api other = otherAccount();
        JsonObject link = other.link(
                "{\"destination\": \"https://x.example/\", \"forwardQuery\": true, \"utm\": {\"source\": \"l\"}}");
        String path = "/" + link.getString("slug");
        assertThat(nodes.answer(visit(path + "+")).status()).isEqualTo(200);

        Answer changed = other.patch(
                "/account",
                "{\"targetPages\": false, \"visitorUtmWins\": true, \"excludedAddresses\": [\"127.0.0.0/8\"]}");

        assertThat(changed.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10)).until(() -> nodes.all().stream()
                .allMatch(node -> visit(path + "+").send(node.httpPort()).status() == 404));
        assertThat(nodes.answer(visit(path + "?utm_source=v")).header("Location"))
                .isEqualTo("https://x.example/?utm_source=v");
        String summary = "/analytics/summary?linkId=" + link.getString("id");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> other.get(summary).json().getInt("excluded") == 4);
        assertThat(other.get(summary).json().getInt("clicks")).isZero();
        assertThat(other.patch("/account", "{\"excludedAddresses\": [\"10.0.0.0/33\"]}")
                        .status())
                .isEqualTo(422);
    }

    private Api otherAccount() {
        Answer made = api.post(
                "/operator/accounts",
                "{\"name\": \"Other\", \"plan\": \"pro\", \"ownerEmail\": \"%s@other.example\", \"apiKey\": true}"
                        .formatted(Api.unique()));
        return new Api(nodes.fast().httpPort(), made.json().getString("apiKey"));
    }

    private static String items(int count, String tag) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"destination\": \"https://x.example/" + i + "\", \"tags\": [\"" + tag + "\"]}")
                .collect(Collectors.joining(","));
    }

    private static Request visit(String target) {
        return Request.get(target).host(Installation.DOMAIN).browser();
    }
}
