package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link merges into its destination, byte for byte, through both doors. */
@ExtendWith(Nodes.Started.class)
class DestinationIT {
    private static final Map<String, String> IN_EACH_FIELD = Map.of(
            "destination", "{\"destination\": \"%s\"}",
            "expiredDestination", "{\"destination\": \"https://x.example\", \"expiredDestination\": \"%s\"}",
            "rules[0].destination", """
                    {"destination": "https://x.example",
                     "rules": [{"name": "r", "when": {"os": ["ios"]}, "destination": "%s"}]}""",
            "variants[1].destination", """
                    {"destination": "https://x.example",
                     "variants": [{"name": "a", "weight": 1, "destination": "https://y.example"},
                                  {"name": "b", "weight": 1, "destination": "%s"}]}""");

    private final Nodes nodes;
    private final Api api;

    DestinationIT(Nodes nodes) {
        this.nodes = nodes;
        this.api = nodes.fast().api();
    }

    @Test
    void utm_fields_are_set_before_the_fragment_and_replace_those_that_are_there() {
        String slug = slug("""
                "destination": "https://shop.example/p?utm_source=old&a=%2B&utm_term=keep#top",
                "utm": {"source": "mail & more", "medium": null, "campaign": "Früh/ling"}""");

        assertThat(location("/" + slug))
                .isEqualTo("https://shop.example/p?utm_source=mail%20%26%20more&a=%2B&utm_term=keep"
                        + "&utm_campaign=Fr%C3%BCh%2Fling#top");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "?b=2&a=1&b=3&valueless&e= https://shop.example/p?id=1&b=2&b=3&a=1&valueless&e=#top",
                "?id=7&x=%2B+%zz&id= https://shop.example/p?id=7&id=&x=%2B+%zz#top",
                "?sl_qr=1&x https://shop.example/p?id=1&x#top",
                "?sl_qr https://shop.example/p?id=1#top",
                "? https://shop.example/p?id=1#top",
                "?&& https://shop.example/p?id=1#top",
                "?utm_source=mine&utm_medium=m https://shop.example/p?id=1&utm_source=mine&utm_medium=m#top",
                "?url=https://evil.example/&destination=//evil.example"
                        + " https://shop.example/p?id=1&url=https://evil.example/&destination=//evil.example#top",
            })
    void parameters_of_the_visitor_go_on_where_the_link_forwards_them(String query, String sent) {
        String slug = slug("\"destination\": \"https://shop.example/p?id=1#top\", \"forwardQuery\": true");

        assertThat(location("/" + slug + query)).isEqualTo(sent);
    }

    @Test
    void without_forwarding_no_parameter_of_the_visitor_arrives() {
        String slug = slug("\"destination\": \"https://shop.example/?empty\"");

        assertThat(location("/" + slug + "?a=1&empty=2")).isEqualTo("https://shop.example/?empty");
    }

    @Test
    void a_utm_field_of_the_link_goes_before_that_of_the_visitor() {
        String slug = slug("""
                "destination": "https://shop.example/", "forwardQuery": true, "utm": {"source": "link"}""");

        assertThat(location("/" + slug + "?utm_source=visitor&utm_source=again&utm_medium=m"))
                .isEqualTo("https://shop.example/?utm_source=link&utm_medium=m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/a/b https://shop.example/base/a/b?id=1#top",
                "/a%2Fb/%C3%A9/ https://shop.example/base/a%2Fb/%C3%A9/?id=1#top",
                "/a+b;c=1,2 https://shop.example/base/a+b;c=1,2?id=1#top",
                "/ https://shop.example/base/?id=1#top",
            })
    void a_path_behind_the_slug_goes_on_where_the_link_forwards_it(String rest, String sent) {
        String slug = slug("\"destination\": \"https://shop.example/base/?id=1#top\", \"forwardPath\": true");

        assertThat(location("/" + slug + rest)).isEqualTo(sent);
    }

    @Test
    void the_longest_slug_that_forwards_its_path_takes_it_and_an_exact_slug_goes_before() {
        String slug = slug("\"destination\": \"https://short.example\", \"forwardPath\": true");
        made(slug + "/more", "\"destination\": \"https://long.example\", \"forwardPath\": true");
        made(slug + "/more/exact", "\"destination\": \"https://exact.example\"");

        assertThat(location("/" + slug + "/x")).isEqualTo("https://short.example/x");
        assertThat(location("/" + slug + "/more/x")).isEqualTo("https://long.example/x");
        assertThat(location("/" + slug + "/more/exact")).isEqualTo("https://exact.example");
        assertThat(location("/" + slug + "/more/exact/x")).isEqualTo("https://long.example/exact/x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2F..%2Fx", "/%2e%2e/x", "/%2E", "/a/..%5C..%5Cx"})
    void a_path_cannot_climb_out_of_the_destination(String rest) {
        String slug = slug("\"destination\": \"https://shop.example/base\", \"forwardPath\": true");

        Answer answer = nodes.answer(visit("/" + slug + rest));

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void without_forwarding_a_path_behind_the_slug_is_not_found() {
        String slug = slug("\"destination\": \"https://shop.example/\"");

        assertThat(nodes.answer(visit("/" + slug + "/a")).status()).isEqualTo(404);
    }

    @Test
    void what_would_be_too_long_merged_is_sent_unmerged() {
        String destination = "https://shop.example/?x=" + "a".repeat(8000);
        String slug = slug("\"destination\": \"" + destination + "\", \"forwardQuery\": true");

        assertThat(location("/" + slug + "?y=" + "b".repeat(158))).endsWith("b");
        assertThat(location("/" + slug + "?y=" + "b".repeat(200))).isEqualTo(destination);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://%s/%s", "https://%s/%s/", "HTTP://%s/%s?x#y", "http://%s/%s/deeper"})
    void a_destination_that_leads_back_here_is_refused(String shape) {
        String slug = slug("\"destination\": \"https://shop.example/\", \"forwardPath\": true");
        String loop = shape.formatted(Installation.DOMAIN, slug);

        for (String body : IN_EACH_FIELD.values()) {
            Answer refused = api.post("/links", body.formatted(loop));
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.problem()).as(body).isEqualTo("destination-loop");
        }
    }

    @Test
    void a_destination_has_up_to_8192_characters_as_it_is_sent() {
        String longest = "https://shop.example/" + "a".repeat(8192 - 21);
        String slug = slug("\"destination\": \"" + longest + "\"");

        assertThat(location("/" + slug)).isEqualTo(longest);
        IN_EACH_FIELD.forEach((field, body) -> {
            Answer refused = api.post("/links", body.formatted(longest + "a"));
            assertThat(refused.faults()).as(field).containsExactly(field);
            assertThat(refused.text()).as(field).contains("8,192");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@shop.example?subject=Hi%20there",
                "tel:+4989123456;ext=7",
                "sms:+4989123456?body=%2B",
                "com.brand.app:offer"
            })
    void an_address_that_is_no_page_is_sent_as_it_is_and_nothing_is_merged_into_it(String destination) {
        String slug = nodes.slow()
                .api()
                .link("""
                        {"slug": "%s", "destination": "%s", "forwardQuery": true, "forwardPath": true,
                         "utm": {"source": "mail"}}""".formatted(Api.unique(), destination))
                .getString("slug");

        assertThat(location("/" + slug)).isEqualTo(destination);
        assertThat(location("/" + slug + "/a?b=1")).isEqualTo(destination);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@shop.example",
                "tel:1",
                "javascript:alert(1)",
                "JavaScript://shop.example/%0Aalert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "vbscript:x",
                "//shop.example/",
                "/x",
                "https://",
                "https://shop.example/\\r\\nSet-Cookie: a=b",
                "https://shop.example/\\u0000",
            })
    void every_field_refuses_where_no_link_may_lead_and_names_itself(String destination) {
        IN_EACH_FIELD.forEach((field, body) -> {
            Answer refused = api.post("/links", body.formatted(destination));
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.faults()).as(body).containsExactly(field);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://0300.0250.1.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://[::ffff:192.168.1.1]/",
                "https://[fd00::1]/",
            })
    void private_addresses_are_refused_where_the_operator_forbids_them(String destination) {
        IN_EACH_FIELD.forEach((field, body) -> {
            Answer refused = nodes.slow().api().post("/links", body.formatted(destination));
            assertThat(refused.status()).as(body).isEqualTo(422);
            assertThat(refused.faults()).as(body).containsExactly(field);
            assertThat(refused.text()).as(body).contains("private-address", "is a private address");
        });
        String slug = slug("\"destination\": \"" + destination + "\"");
        assertThat(location("/" + slug)).isEqualTo(destination);
    }

    @Test
    void what_was_saved_under_other_rules_can_still_be_archived_but_not_set_anew() {
        JsonObject link = made(Api.unique(), "\"destination\": \"http://10.0.0.1/\"");
        Api stricter = nodes.slow().api();

        assertThat(stricter.patch("/links/" + link.getString("id"), "{\"title\": \"old\"}")
                        .status())
                .isEqualTo(200);
        Answer refused = stricter.patch("/links/" + link.getString("id"), "{\"destination\": \"http://10.0.0.2/\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("destination");
        assertThat(stricter.patch("/links/" + link.getString("id"), "{\"archived\": true}")
                        .status())
                .isEqualTo(200);
    }

    private String location(String target) {
        Answer answer = nodes.answer(visit(target));
        assertThat(answer.status()).isEqualTo(302);
        return answer.header("Location");
    }

    private static Request visit(String target) {
        return Request.get(target).host(Installation.DOMAIN).browser();
    }

    private String slug(String fields) {
        return made(Api.unique(), fields).getString("slug");
    }

    private JsonObject made(String slug, String fields) {
        return api.link("{\"slug\": \"" + slug + "\", " + fields + "}");
    }
}
