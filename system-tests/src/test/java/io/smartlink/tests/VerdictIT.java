package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes: all are sent on, only people are clicks, and all verdicts add up to the raw number. */
@ExtendWith(Nodes.Started.class)
class VerdictIT {
    private static final Duration COUNTED = Duration.ofSeconds(20);

    private final Nodes nodes;
    private final Api api;

    VerdictIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void every_verdict_is_kept_and_they_add_up() {
        JsonObject link = api.link("{\"destination\": \"https://x.example/\"}");
        String path = "/" + link.getString("slug");
        List<Request> people = List.of(
                browser(path),
                browser(path).with("Sec-Purpose", "none"),
                browser(path).with("Sec-GPC", "1"),
                browser(path + "?sl_qr=1"));
        List<Request> bots = List.of(
                Request.get(path).host(Installation.DOMAIN),
                agent(path, ""),
                agent(path, "curl/8.5.0"),
                agent(path, "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"),
                agent(path, "python-requests/2.31.0").with("Sec-Purpose", "prefetch"));
        List<Request> previews = List.of(
                agent(path, "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"),
                agent(path, "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"),
                agent(path, "WhatsApp/2.23.20.0"));
        List<Request> prefetches = List.of(
                browser(path).with("Sec-Purpose", "prefetch"),
                browser(path).with("Sec-Purpose", "prefetch;prerender"),
                browser(path).with("Purpose", "prefetch"),
                browser(path).with("X-Moz", "prefetch"));

        for (List<Request> all : List.of(people, bots, previews, prefetches)) {
            for (Request request : all) {
                for (Installation node : nodes.all()) {
                    Answer answer = request.send(node.httpPort());
                    assertThat(answer.status()).isEqualTo(302);
                    assertThat(answer.header("Location")).isEqualTo("https://x.example/");
                }
            }
        }
        for (Installation node : nodes.all()) {
            Request.of("HEAD", path).host(Installation.DOMAIN).browser().send(node.httpPort());
        }

        int sent = 2 * (people.size() + bots.size() + previews.size() + prefetches.size());
        String query = "linkId=" + link.getString("id");
        await().atMost(COUNTED)
                .until(() -> api.get("/analytics/summary?" + query).json().getInt("total") >= sent);
        JsonObject summary = api.get("/analytics/summary?" + query).json();
        assertThat(summary.getInt("clicks")).isEqualTo(2 * people.size());
        assertThat(summary.getInt("scans")).isEqualTo(2);
        assertThat(summary.getInt("bots")).isEqualTo(2 * bots.size());
        assertThat(summary.getInt("previews")).isEqualTo(2 * previews.size());
        assertThat(summary.getInt("prefetches")).isEqualTo(2 * prefetches.size());
        assertThat(summary.getInt("excluded")).isZero();
        assertThat(summary.getInt("total")).isEqualTo(sent);
        assertThat(breakdown(query + "&dimension=verdict&traffic=all").values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(sent);
    }

    @Test
    void each_rule_and_each_variant_is_counted_separately() {
        JsonObject link = api.link("""
                {"destination": "https://x.example/",
                 "rules": [{"name": "one", "when": {"query": {"r": "1"}}, "destination": "https://x.example/1"},
                           {"name": "two", "when": {"query": {"r": "2"}}, "destination": "https://x.example/2"}],
                 "variants": [{"name": "A", "weight": 1, "destination": "https://x.example/a"},
                              {"name": "B", "weight": 3, "destination": "https://x.example/b"}]}""");
        String path = "/" + link.getString("slug");
        for (String query : new String[] {"?r=1", "?r=1", "?r=2"}) {
            nodes.all().forEach(node -> browser(path + query).send(node.httpPort()));
        }
        List<String> seen = nodes.all().stream()
                .flatMap(node -> java.util.stream.Stream.generate(
                                () -> browser(path).send(node.httpPort()).header("Location"))
                        .limit(10))
                .toList();
        agent(path, "curl/8.5.0").send(nodes.fast().httpPort());

        String query = "linkId=" + link.getString("id");
        await().atMost(COUNTED)
                .until(() -> api.get("/analytics/summary?" + query).json().getInt("total") == 27);
        assertThat(breakdown(query + "&dimension=rule")).containsEntry("one", 4).containsEntry("two", 2);
        Map<String, Integer> variants = breakdown(query + "&dimension=variant");
        assertThat(variants.getOrDefault("A", 0)).isEqualTo(count(seen, "https://x.example/a"));
        assertThat(variants.getOrDefault("B", 0)).isEqualTo(count(seen, "https://x.example/b"));
    }

    private Map<String, Integer> breakdown(String query) {
        return api
                .get("/analytics/breakdown?" + query)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(item -> !item.isNull("value"))
                .collect(Collectors.toMap(item -> item.getString("value"), item -> item.getInt("visits")));
    }

    private static int count(List<String> seen, String location) {
        return (int) seen.stream().filter(location::equals).count();
    }

    private static Request browser(String path) {
        return agent(path, Request.CHROME);
    }

    private static Request agent(String path, String agent) {
        return Request.get(path).host(Installation.DOMAIN).with("User-Agent", agent);
    }
}
