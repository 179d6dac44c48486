package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinksApiTest {

    private static final String LINK = """
            {"id": "0abc", "kind": "redirect", "domain": "go.example", "slug": "offer",
             "destination": "https://shop.example/p?id=1%2B#top", "redirectStatus": 302,
             "expiresAt": "2027-01-31T23:00:00Z", "archived": false, "title": null, "tags": ["spring", "mail"],
             "shortUrl": "https://go.example/offer", "createdAt": "2026-11-01T10:00:00Z",
             "updatedAt": "2026-11-02T10:00:00.123456Z", "createdBy": "ann@example.com", "version": 7,
             "status": "active", "safety": "unchecked", "passwordProtected": true, "crawlable": true,
             "utm": {"source": "mail", "medium": null, "campaign": null, "term": null, "content": null},
             "forwardQuery": true, "forwardPath": false, "startsAt": null, "maxClicks": 100, "expiredDestination": null,
             "campaignId": "0cam", "pixelIds": [], "preview": {"title": "Offer", "description": null, "imageUrl": null},
             "rules": [{"name": "iPhones", "when": {"device": [], "os": ["ios"], "country": [], "language": [],
                        "query": {"src": "app"}, "referrerHost": [], "from": null, "until": null},
                        "destination": "https://apps.example/ios"}],
             "variants": [], "amazon": null, "vcard": null, "clicks": 12, "lastClickAt": null,
             "learnedLater": {"by": ["the server"]}}
            """;

    private final FakeApi api = new FakeApi();
    private final SmartlinkClient client = SmartlinkClient.at(api.uri(), "sl_test");

    @AfterEach
    void stop() {
        client.close();
        api.close();
    }

    @Test
    void makes_a_link_and_sends_only_what_was_said() {
        api.answers(201, LINK);

        Link link = client.links().create(NewLink.to("https://shop.example/p?id=1%2B#top"));

        assertThat(link.shortUrl()).isEqualTo("https://go.example/offer");
        assertThat(api.lastAsked().method()).isEqualTo("POST");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/links");
        assertThat(api.lastAsked().body()).isEqualTo("{\"destination\":\"https://shop.example/p?id=1%2B#top\"}");
        assertThat(api.lastAsked().header("Authorization")).containsExactly("Bearer sl_test");
        assertThat(api.lastAsked().header("Idempotency-key")).isEmpty();
    }

    @Test
    void sends_every_field_of_a_new_link() {
        api.answers(201, LINK);

        client.links()
                .create(NewLink.to("https://shop.example/")
                        .onDomain("go.example")
                        .withSlug("offer")
                        .withStatus(308)
                        .expiringAt(Instant.parse("2027-01-31T23:00:00Z"))
                        .titled("Spring \"offer\" ☀")
                        .tagged("spring", "mail"));

        assertThat(api.lastAsked().body())
                .contains("\"domain\":\"go.example\"")
                .contains("\"slug\":\"offer\"")
                .contains("\"redirectStatus\":308")
                .contains("\"expiresAt\":\"2027-01-31T23:00:00Z\"")
                .contains("\"title\":\"Spring \\\"offer\\\" ☀\"")
                .contains("\"tags\":[\"spring\",\"mail\"]")
                .doesNotContain("archived", "kind", "null");
    }

    @Test
    void sends_how_a_new_link_behaves_and_nothing_that_was_not_said() {
        api.answers(201, LINK);

        client.links()
                .create(NewLink.to("https://shop.example/")
                        .withUtm(Utm.of("mail", "email", null))
                        .forwardingQuery()
                        .forwardingPath()
                        .startingAt(Instant.parse("2027-01-01T00:00:00Z"))
                        .withMaxClicks(100)
                        .afterwardsTo("https://shop.example/over")
                        .withPassword("open sesame")
                        .crawlableBySearchEngines()
                        .inCampaign("0cam")
                        .withPreview(new Preview("Offer", null, null))
                        .withRules(new Rule("iPhones", Condition.when().os("ios"), "https://apps.example/ios"))
                        .withVariants(
                                new Variant("A", 1, "https://shop.example/a"),
                                new Variant("B", 2, "https://shop.example/b")));

        assertThat(api.lastAsked().body())
                .contains("\"utm\":{", "\"source\":\"mail\"", "\"medium\":\"email\"")
                .contains("\"forwardQuery\":true", "\"forwardPath\":true", "\"crawlable\":true")
                .contains("\"startsAt\":\"2027-01-01T00:00:00Z\"", "\"maxClicks\":100")
                .contains("\"expiredDestination\":\"https://shop.example/over\"", "\"password\":\"open sesame\"")
                .contains("\"campaignId\":\"0cam\"", "\"preview\":{\"title\":\"Offer\"}")
                .contains("\"os\":[\"ios\"]", "\"weight\":2")
                .doesNotContain("null", "kind", "amazon", "vcard");
    }

    @Test
    void makes_links_to_searches_and_contacts() {
        api.answers(201, LINK).answers(201, LINK);

        client.links()
                .create(NewLink.toSearch(
                        AmazonTarget.article("amazon.de", "B000000000", new AmazonTarget.Keyword("garlic press", 3))));
        client.links().create(NewLink.toContact(VcardTarget.person("Ann", "Lee", "+49 30 1234")));

        assertThat(api.asked().get(0).body())
                .contains("\"kind\":\"amazon\"", "\"keywords\":[{\"text\":\"garlic press\",\"weight\":3}]")
                .doesNotContain("destination", "null");
        assertThat(api.asked().get(1).body())
                .contains("\"kind\":\"vcard\"", "\"givenName\":\"Ann\"", "\"type\":\"cell\"")
                .doesNotContain("destination", "null");
    }

    @Test
    void makes_many_links_and_tells_which_were_refused() {
        api.answers(200, """
                {"items": [{"status": 201, "link": %s},
                           {"status": 409, "problem": {"type": "https://smartlink.example/problems/slug-taken",
                            "title": "Slug already taken", "status": 409, "detail": "Taken.", "instance": "/", "errors": []}}]}
                """.formatted(LINK));

        BulkResult result = client.links()
                .createAll("import-7", NewLinks.of(NewLink.to("https://a.example/"), NewLink.to("https://b.example/")));

        assertThat(result.items()).extracting(BulkResult.Item::status).containsExactly(201, 409);
        assertThat(result.items().get(0).link().id()).isEqualTo("0abc");
        assertThat(result.refused()).extracting(item -> item.problem().name()).containsExactly("slug-taken");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/links/bulk");
        assertThat(api.lastAsked().header("Idempotency-key")).containsExactly("import-7");
        assertThat(api.lastAsked().body())
                .isEqualTo("{\"items\":[{\"destination\":\"https://a.example/\"},"
                        + "{\"destination\":\"https://b.example/\"}]}");
    }

    @Test
    void changes_many_links() {
        api.answers(200, "{\"items\": [{\"status\": 200, \"link\": %s}]}".formatted(LINK));

        client.links()
                .changeAll(LinksPatch.change(List.of("0abc")).addTags("sale").expiresAt(null));

        assertThat(api.lastAsked().method()).isEqualTo("PATCH");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/links/bulk");
        assertThat(api.lastAsked().body())
                .isEqualTo("{\"ids\":[\"0abc\"],\"patch\":{\"addTags\":[\"sale\"],\"expiresAt\":null}}");
    }

    @Test
    void asks_what_a_visitor_would_get() {
        api.answers(200, """
                {"status": 302, "headers": {"Location": "https://apps.example/ios"}, "outcome": "followed",
                 "verdict": {"verdict": "person", "reason": null},
                 "decisions": [{"decision": "rules", "stops": false}, {"decision": "answer", "stops": true}],
                 "rules": [{"name": "iPhones", "matched": true, "decides": true,
                            "conditions": [{"condition": "os", "wanted": "[ios]", "seen": "ios", "holds": true}]}],
                 "variant": null, "keyword": null, "steps": [{"step": "utm", "result": "x"}], "note": null}
                """);

        Explanation told = client.links()
                .explain(
                        "0abc",
                        ImaginedVisit.with(Map.of("User-Agent", "iPhone")).from("DE"));

        assertThat(told.headers()).containsEntry("Location", "https://apps.example/ios");
        assertThat(told.rules().get(0).conditions())
                .containsExactly(new Explanation.AskedCondition("os", "[ios]", "ios", true));
        assertThat(told.decisions()).last().isEqualTo(new Explanation.Decision("answer", true));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/links/0abc/explain");
        assertThat(api.lastAsked().body())
                .contains("\"headers\":{\"User-Agent\":\"iPhone\"}", "\"country\":\"DE\"")
                .doesNotContain("null", "method");
    }

    @Test
    void sends_the_idempotency_key() {
        api.answers(201, LINK);

        client.links().create("order-17", NewLink.to("https://shop.example/"));

        assertThat(api.lastAsked().header("Idempotency-key")).containsExactly("order-17");
    }

    @Test
    void reads_every_field_and_passes_over_those_it_does_not_know() {
        api.answers(200, "application/json", LINK, Map.of("ETag", "\"0abc-7\""));

        Link link = client.links().read("0abc");

        assertThat(link)
                .isEqualTo(new Link(
                        "0abc",
                        "redirect",
                        "go.example",
                        "offer",
                        "https://shop.example/p?id=1%2B#top",
                        302,
                        Utm.of("mail", null, null),
                        true,
                        false,
                        null,
                        Instant.parse("2027-01-31T23:00:00Z"),
                        100,
                        null,
                        true,
                        true,
                        false,
                        null,
                        List.of("spring", "mail"),
                        "0cam",
                        List.of(),
                        new Preview("Offer", null, null),
                        List.of(new Rule(
                                "iPhones", Condition.when().os("ios").query("src", "app"), "https://apps.example/ios")),
                        List.of(),
                        null,
                        null,
                        "https://go.example/offer",
                        Instant.parse("2026-11-01T10:00:00Z"),
                        Instant.parse("2026-11-02T10:00:00.123456Z"),
                        "ann@example.com",
                        7,
                        "active",
                        "unchecked",
                        null,
                        12,
                        null,
                        "\"0abc-7\""));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/links/0abc");
    }

    @Test
    void finds_the_link_at_an_address() {
        api.answers(200, LINK);

        client.links().resolve("go.example", "spring/offer");

        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/links/resolve?")
                .contains("domain=go.example")
                .containsAnyOf("slug=spring/offer", "slug=spring%2Foffer");
    }

    @Test
    void clears_with_null_and_leaves_alone_what_is_not_named() {
        api.answers(200, LINK);

        client.links().change("0abc", LinkPatch.change().title(null).slug("offer-2"));

        assertThat(api.lastAsked().method()).isEqualTo("PATCH");
        assertThat(api.lastAsked().body()).isEqualTo("{\"title\":null,\"slug\":\"offer-2\"}");
        assertThat(api.lastAsked().header("Content-type")).containsExactly("application/merge-patch+json");
        assertThat(api.lastAsked().header("If-match")).isEmpty();
    }

    @Test
    void changes_and_deletes_only_the_version_it_has_read() {
        api.answers(200, "application/json", LINK, Map.of("ETag", "\"0abc-7\""))
                .answers(200, LINK)
                .answers(204, "");
        Link link = client.links().read("0abc");

        client.links().change(link.id(), link.requireEtag(), LinkPatch.change().archived(true));
        client.links().delete(link.id(), link.requireEtag());

        assertThat(api.asked().get(1).header("If-match")).containsExactly("\"0abc-7\"");
        assertThat(api.asked().get(2).header("If-match")).containsExactly("\"0abc-7\"");
        assertThat(api.asked().get(2).method()).isEqualTo("DELETE");
    }

    @Test
    void narrows_a_list_by_what_was_said() {
        api.answers(200, "{\"items\": [%s], \"nextCursor\": \"c2\"}".formatted(LINK));

        Page<Link> page = client.links()
                .list(new LinkFilter()
                        .search("50% off")
                        .tag("spring")
                        .createdFrom(Instant.parse("2026-11-01T00:00:00Z"))
                        .sort("-clicks")
                        .limit(1));

        assertThat(page.items()).extracting(Link::id).containsExactly("0abc");
        assertThat(page.nextCursor()).isEqualTo("c2");
        assertThatThrownBy(() -> page.items().get(0).requireEtag()).isInstanceOf(IllegalStateException.class);
        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/links?")
                .containsPattern("search=50%25(\\+|%20)off")
                .contains("tag=spring", "sort=-clicks", "limit=1")
                .containsPattern("createdFrom=2026-11-01T00(:|%3A)00(:|%3A)00Z")
                .doesNotContain("cursor", "kind", "status", "domain");
    }

    @Test
    void streams_over_pages_and_asks_for_no_page_too_many() {
        api.answers(200, "{\"items\": [%s, %s], \"nextCursor\": \"c2\"}".formatted(LINK, LINK));
        api.answers(200, "{\"items\": [%s], \"nextCursor\": \"c3\"}".formatted(LINK));

        Stream<Link> all = Pages.stream(cursor -> client.links().list(new LinkFilter().cursor(cursor)));

        assertThat(all.limit(3)).hasSize(3);
        assertThat(api.asked())
                .extracting(FakeApi.Asked::target)
                .containsExactly("/api/v1/links", "/api/v1/links?cursor=c2");
    }
}
