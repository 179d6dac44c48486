package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches at Amazon: the address byte for byte, the draw, and what is recorded, through both doors. */
@ExtendWith(Nodes.Started.class)
class AmazonIT {
    private static final int DRAWS = 1000;

    /** Chi-square of two degrees of freedom that chance exceeds once in 10,000 runs. */
    private static final double CRITICAL = 18.42;

    private final Nodes nodes;
    private final Api api;

    AmazonIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "asin amazon.de https://www.amazon.de/s?k=garlic+press+%26+%C3%96l&rh=p_78%3AB000000000",
                "search amazon.com https://www.amazon.com/s?k=garlic+press+%26+%C3%96l",
                "brand amazon.co.uk https://www.amazon.co.uk/s?k=garlic+press+%26+%C3%96l&rh=p_4%3ABr%C3%A4nd+%26+Co",
                "storefront amazon.co.jp https://www.amazon.co.jp/s?k=garlic+press+%26+%C3%96l&me=A1B2C3",
                "hidden-keywords amazon.com.be https://www.amazon.com.be/s?k=garlic+press+%26+%C3%96l&hidden-keywords=B000000000",
            })
    void a_search_is_made_by_its_template(String template, String marketplace, String address) {
        String fields = """
                "marketplace": "%s", "template": "%s", "asin": "b000000000", "brand": "Bränd & Co", "merchantId": "A1B2C3",
                "keywords": [{"text": "garlic press & Öl", "weight": 1}]""".formatted(marketplace, template);

        Answer plain = nodes.answer(visit(slug(fields)));
        Answer full = nodes.answer(visit(
                slug(fields + ", \"minPrice\": \"12.50\", \"maxPrice\": \"20\", \"associateTag\": \"brand-21\"")));

        assertThat(plain.status()).isEqualTo(302);
        assertThat(plain.header("Location")).isEqualTo(address);
        assertThat(plain.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(full.header("Location")).isEqualTo(address + "&low-price=12.50&high-price=20&tag=brand-21");
    }

    @Test
    void keywords_are_drawn_by_weight_recorded_and_reported() {
        JsonObject link = link(KEYWORDS);
        List<String> seen = new ArrayList<>();
        for (Installation node : nodes.all()) {
            for (int i = 0; i < DRAWS / 2; i++) {
                seen.add(visit(link.getString("slug")).send(node.httpPort()).header("Location"));
            }
        }

        Map<String, Long> drawn = seen.stream()
                .collect(Collectors.groupingBy(
                        location -> location.replaceAll(".*[?&]k=([^&]*).*", "$1"), Collectors.counting()));
        double distance = IntStream.of(1, 2, 7)
                .mapToDouble(weight -> {
                    double expected = DRAWS * weight / 10.0;
                    return Math.pow(drawn.getOrDefault("w" + weight, 0L) - expected, 2) / expected;
                })
                .sum();
        assertThat(distance).as("chi-square of %s", drawn).isLessThan(CRITICAL);
        await().atMost(Duration.ofSeconds(30)).until(() -> recorded(link).equals(drawn));
    }

    @Test
    void who_is_no_person_gets_the_heaviest_and_nothing_is_drawn_or_recorded() {
        JsonObject link = link(KEYWORDS);
        String slug = link.getString("slug");

        for (Request request : List.of(
                Request.of("HEAD", "/" + slug).host(Installation.DOMAIN).browser(),
                visit(slug).with("User-Agent", "curl/8.5.0"),
                visit(slug).with("User-Agent", "Slackbot-LinkExpanding 1.0"),
                visit(slug).with("Sec-Purpose", "prefetch"))) {
            assertThat(nodes.answer(request).header("Location"))
                    .isEqualTo("https://www.amazon.de/s?k=w7&rh=p_78%3AB000000000");
        }

        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get("/analytics/summary?linkId=" + link.getString("id"))
                                .json()
                                .getInt("total")
                        == 12);
        assertThat(api.get("/analytics/breakdown?dimension=keyword&traffic=all&linkId=" + link.getString("id"))
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .noneMatch(
                        item -> !item.isNull("value") && item.getString("value").startsWith("w"));
    }

    @Test
    void a_cap_is_asked_before_the_keyword() {
        String slug = api.link("{\"kind\": \"amazon\", \"maxClicks\": 1, \"amazon\": {" + KEYWORDS + "}}")
                .getString("slug");

        assertThat(visit(slug).send(nodes.slow().httpPort()).status()).isEqualTo(302);
        assertThat(visit(slug).send(nodes.fast().httpPort()).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"asin\": \"B00000000\"; amazon.asin",
                "\"asin\": \"B0000000000\"; amazon.asin",
                "\"asin\": \"B00000000-\"; amazon.asin",
                "\"marketplace\": \"amazon.example\"; amazon.marketplace",
                "\"marketplace\": \"amazon.de.evil.example\"; amazon.marketplace",
                "\"template\": \"none-such\"; amazon.template",
                "\"template\": \"brand\"; amazon.brand",
                "\"template\": \"storefront\"; amazon.merchantId",
                "\"minPrice\": \"20\", \"maxPrice\": \"12.50\"; amazon.maxPrice",
                "\"minPrice\": \"1,5\"; amazon.minPrice",
                "\"associateTag\": \"a b\"; amazon.associateTag",
                "\"keywords\": []; amazon.keywords",
                "\"keywords\": [{\"text\": \"a\", \"weight\": 0}]; amazon.keywords[0].weight",
                "\"keywords\": [{\"text\": \"a\", \"weight\": 101}]; amazon.keywords[0].weight",
                "\"keywords\": [{\"text\": \" \", \"weight\": 1}]; amazon.keywords[0].text"
            })
    void what_is_no_search_is_refused_by_its_field(String fields, String field) {
        String all =
                "{\"marketplace\": \"amazon.de\", \"asin\": \"B000000000\", \"keywords\": [{\"text\": \"a\", \"weight\": 1}]}";
        JsonObject amazon = jakarta.json.Json.createMergePatch(parsed("{" + fields + "}"))
                .apply(parsed(all))
                .asJsonObject();

        Answer refused = api.post("/links", "{\"kind\": \"amazon\", \"amazon\": " + amazon + "}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly(field);
    }

    @Test
    void a_search_has_up_to_fifty_keywords() {
        assertThat(post(keywords(50)).status()).isEqualTo(201);
        assertThat(post(keywords(51)).faults()).containsExactly("amazon.keywords");
    }

    @Test
    void templates_are_data_that_the_operator_edits_but_never_with_forged_marks() {
        String name = "t" + Long.toString(System.nanoTime(), 36);
        String path = "/operator/amazon-templates/" + name;
        assertThat(put(path, "/s?k=KEYWORD&x=1").status()).isIn(200, 201);
        String slug = slug(KEYWORDS + ", \"template\": \"" + name + "\"");
        Request bot = visit(slug).with("User-Agent", "curl/8.5.0");
        assertThat(nodes.answer(bot).header("Location")).isEqualTo("https://www.amazon.de/s?k=w7&x=1");

        put(path, "/s?k=KEYWORD&x=2");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> nodes.all().stream().allMatch(node -> "https://www.amazon.de/s?k=w7&x=2"
                        .equals(bot.send(node.httpPort()).header("Location"))));
        for (String forged : new String[] {"/s?k=KEYWORD&qid=1", "/s?k=KEYWORD&sr=8-1", "/s/ref=sr_1?k=KEYWORD"}) {
            assertThat(put(path, forged).status()).as(forged).isEqualTo(422);
        }
        assertThat(api.delete(path).status()).isEqualTo(409);
    }

    private static final String KEYWORDS = """
            "marketplace": "amazon.de", "asin": "B000000000",
            "keywords": [{"text": "w1", "weight": 1}, {"text": "w2", "weight": 2}, {"text": "w7", "weight": 7}]""";

    private Map<String, Long> recorded(JsonObject link) {
        return api
                .get("/analytics/breakdown?dimension=keyword&linkId=" + link.getString("id"))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> !item.isNull("value"))
                .collect(Collectors.toMap(item -> item.getString("value"), item -> (long) item.getInt("visits")));
    }

    private Answer put(String path, String pattern) {
        return api.to("PUT", path)
                .json("{\"pattern\": \"" + pattern + "\"}")
                .send(nodes.fast().httpPort());
    }

    private Answer post(String keywords) {
        return api.post(
                "/links",
                "{\"kind\": \"amazon\", \"amazon\": {\"marketplace\": \"amazon.de\", \"asin\": \"B000000000\", \"keywords\": ["
                        + keywords + "]}}");
    }

    private static String keywords(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"text\": \"k" + i + "\", \"weight\": 1}")
                .collect(Collectors.joining(","));
    }

    private String slug(String fields) {
        return link(fields).getString("slug");
    }

    private JsonObject link(String fields) {
        return api.link("{\"kind\": \"amazon\", \"amazon\": {" + fields + "}}");
    }

    private static JsonObject parsed(String json) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Request visit(String slug) {
        return Request.get("/" + slug).host(Installation.DOMAIN).browser();
    }
}
