package io.smartlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OtherApisTest {

    private static final String ACCOUNT = """
            {"id": "0acc", "name": "Brand", "plan": "pro", "status": "active",
             "limits": {"links": 100000, "apiCallsPerMinute": 600}, "use": {"links": 3},
             "visitorUtmWins": true, "targetPages": false, "excludedAddresses": ["203.0.113.0/24"], "version": 2,
             "createdAt": "2026-11-01T10:00:00Z", "updatedAt": "2026-11-02T10:00:00Z", "strikes": 1}
            """;

    private final FakeApi api = new FakeApi();
    private final SmartlinkClient client = SmartlinkClient.at(api.uri(), "sl_test");

    @AfterEach
    void stop() {
        client.close();
        api.close();
    }

    @Test
    void counts_the_visits_of_a_link() {
        api.answers(200, """
                {"clicks": 12, "scans": 1, "views": 0, "uniqueVisitors": 9, "bots": 3, "previews": 1, "prefetches": 0,
                 "excluded": 0, "total": 16}
                """);

        VisitSummary summary = client.analytics().summary(new VisitFilter().link("0abc"));

        assertThat(summary).isEqualTo(new VisitSummary(12, 1, 0, 9, 3, 1, 0, 0, 16));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/analytics/summary?linkId=0abc");
    }

    @Test
    void reads_visits_over_time() {
        api.answers(200, "{\"buckets\": [{\"at\": \"2026-11-01T23:00:00Z\", \"visits\": 3, \"uniqueVisitors\": 2}]}");

        TimeSeries series = client.analytics()
                .timeSeries(new VisitFilter()
                        .from(Instant.parse("2026-11-01T00:00:00Z"))
                        .timeZone(ZoneId.of("Europe/Berlin"))
                        .bucket("day")
                        .traffic("all"));

        assertThat(series.buckets())
                .containsExactly(new TimeSeries.Bucket(Instant.parse("2026-11-01T23:00:00Z"), 3, 2));
        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/analytics/timeseries?")
                .contains("bucket=day", "traffic=all")
                .containsPattern("timeZone=Europe(/|%2F)Berlin");
    }

    @Test
    void reads_the_account_of_the_key() {
        api.answers(200, ACCOUNT);

        Account account = client.account().read();

        assertThat(account)
                .isEqualTo(new Account(
                        "0acc",
                        "Brand",
                        "pro",
                        "active",
                        Map.of("links", 100_000L, "apiCallsPerMinute", 600L),
                        Map.of("links", 3L),
                        true,
                        false,
                        List.of("203.0.113.0/24"),
                        2,
                        Instant.parse("2026-11-01T10:00:00Z"),
                        Instant.parse("2026-11-02T10:00:00Z")));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/account");
    }

    @Test
    void changes_what_the_account_sets() {
        api.answers(200, ACCOUNT);

        client.account()
                .change(AccountPatch.change().visitorUtmWins(true).excludedAddresses(List.of("203.0.113.0/24")));

        assertThat(api.lastAsked().method()).isEqualTo("PATCH");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/account");
        assertThat(api.lastAsked().body())
                .isEqualTo("{\"visitorUtmWins\":true,\"excludedAddresses\":[\"203.0.113.0/24\"]}");
    }

    @Test
    void counts_visits_by_value() {
        api.answers(200, "{\"items\": [{\"value\": \"A\", \"visits\": 5, \"uniqueVisitors\": 4}], \"other\": 2}");

        Breakdown breakdown = client.analytics().breakdown("variant", 10, new VisitFilter().link("0abc"));

        assertThat(breakdown).isEqualTo(new Breakdown(List.of(new Breakdown.Item("A", 5, 4)), 2));
        assertThat(api.lastAsked().target())
                .startsWith("/api/v1/analytics/breakdown?")
                .contains("dimension=variant", "limit=10", "linkId=0abc");
    }

    @Test
    void makes_reads_changes_and_deletes_campaigns() {
        String campaign = """
                {"id": "0cam", "name": "Spring", "utm": {"source": "mail", "medium": null, "campaign": null, "term": null,
                 "content": null}, "links": 3, "version": 1, "createdAt": "2026-11-01T10:00:00Z",
                 "updatedAt": "2026-11-01T10:00:00Z"}
                """;
        api.answers(201, campaign)
                .answers(200, "application/json", campaign, Map.of("ETag", "\"0cam-1\""))
                .answers(200, campaign)
                .answers(204, "")
                .answers(200, "{\"items\": [%s], \"nextCursor\": null}".formatted(campaign));

        client.campaigns().create(new NewCampaign("Spring", Utm.of("mail", null, null)));
        Campaign read = client.campaigns().read("0cam");
        client.campaigns()
                .change("0cam", read.requireEtag(), CampaignPatch.change().name("Summer"));
        client.campaigns().delete("0cam");

        assertThat(read.links()).isEqualTo(3);
        assertThat(api.asked().get(0).body()).contains("\"name\":\"Spring\"", "\"utm\":{\"source\":\"mail\"}");
        assertThat(api.asked().get(2).header("If-match")).containsExactly("\"0cam-1\"");
        assertThat(api.asked().get(2).body()).isEqualTo("{\"name\":\"Summer\"}");
        assertThat(client.campaigns().list(null, null).items())
                .extracting(Campaign::name)
                .containsExactly("Spring");
    }

    @Test
    void lists_tags() {
        api.answers(200, "{\"items\": [{\"name\": \"spring\", \"links\": 2}], \"nextCursor\": null}");

        assertThat(client.tags().list("spr").items()).containsExactly(new LinkTag("spring", 2));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/tags?search=spr");
    }

    @Test
    void opens_an_account_with_a_first_key() {
        api.answers(201, """
                {"id": "0acc", "name": "Brand", "plan": "pro", "status": "active",
                 "signInLink": "https://console.example/admin/welcome#t", "apiKey": "sl_first"}
                """);

        OpenedAccount opened = client.operator().create(new NewAccount("Brand", "pro", "ann@brand.example", true));

        assertThat(opened.apiKey()).isEqualTo("sl_first");
        assertThat(opened.signInLink()).endsWith("#t");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/operator/accounts");
        assertThat(api.lastAsked().body())
                .contains("\"name\":\"Brand\"", "\"plan\":\"pro\"", "\"ownerEmail\":\"ann@brand.example\"")
                .contains("\"apiKey\":true");
    }

    @Test
    void lists_accounts_and_changes_a_plan() {
        api.answers(200, "{\"items\": [%s], \"nextCursor\": null}".formatted(ACCOUNT))
                .answers(200, ACCOUNT);

        assertThat(Pages.stream(cursor -> client.operator().list(null, cursor)))
                .extracting(Account::name)
                .containsExactly("Brand");
        client.operator().change("0acc", new PlanChange("free"));

        assertThat(api.asked().get(0).target()).isEqualTo("/api/v1/operator/accounts");
        assertThat(api.lastAsked().method()).isEqualTo("PATCH");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/operator/accounts/0acc");
        assertThat(api.lastAsked().body()).isEqualTo("{\"plan\":\"free\"}");
    }

    @Test
    void adds_verifies_and_removes_a_domain() {
        api.answers(201, "application/json", domain("pending", "null", false), Map.of("ETag", "\"0dom-1\""));
        Domain added = client.domains().create(NewDomain.of("go.brand.example"));
        assertThat(added.requireEtag()).isEqualTo("\"0dom-1\"");
        assertThat(added.dns().get(0).found()).isNull();

        api.answers(200, domain("verified", "\"links.example\"", true));
        Domain verified = client.domains().verify("0dom");
        assertThat(verified.dns())
                .containsExactly(new Domain.DnsRecord(
                        "CNAME", "go.brand.example", "links.example", "links.example", true, null));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/domains/0dom/verify");

        assertThat(verified.certificate().state()).isEqualTo("none");

        api.answers(204, "");
        client.domains().delete("0dom", true);
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/domains/0dom?archiveItems=true");
    }

    private static String domain(String status, String found, boolean ok) {
        return """
                {"id": "0dom", "hostname": "go.brand.example", "status": "%s", "caseSensitive": false,
                 "rootDestination": null, "notFoundDestination": null, "robots": "allow",
                 "brand": {"name": null, "colour": null, "logo": null},
                 "dns": [{"type": "CNAME", "name": "go.brand.example", "expected": "links.example", "found": %s, "ok": %s,
                          "message": null}],
                 "certificate": {"state": "none", "notBefore": null, "notAfter": null, "lastError": null, "nextTryAt": null},
                 "verifiedAt": null, "failingSince": null, "stopsAt": null, "checkedAt": null, "nextCheckAt": null,
                 "version": 1, "createdAt": "2026-11-01T10:00:00Z", "updatedAt": "2026-11-01T10:00:00Z"}
                """.formatted(status, found, ok);
    }
}
