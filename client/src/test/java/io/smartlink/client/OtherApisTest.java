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
             "limits": {"links": 100000, "apiCallsPerMinute": 600}, "features": {"rules": true}, "use": {"links": 3},
             "visitorUtmWins": true, "targetPages": false, "optOutHonoured": true, "excludedAddresses": ["203.0.113.0/24"],
             "pixelConsent": "own-basis", "pixelLegalBasis": "Contract", "pixelsDecidedBy": "ann@example.com",
             "pixelsDecidedAt": "2026-11-02T09:00:00Z", "secondFactorRequired": true, "version": 2,
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
                {"resolution": "exact", "clicks": 12, "scans": 1, "views": 0, "uniqueVisitors": 9, "newVisits": 9,
                 "returningVisits": 3, "bots": 3, "previews": 1, "prefetches": 0, "excluded": 0, "total": 16,
                 "previous": null}
                """);

        VisitSummary summary = client.analytics().summary(new VisitFilter().link("0abc"));

        assertThat(summary).isEqualTo(new VisitSummary(12, 1, 0, 9, 9, 3, 3, 1, 0, 0, 16, 0, "exact", null));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/analytics/summary?linkId=0abc");
    }

    @Test
    void reads_visits_over_time() {
        api.answers(
                200,
                "{\"resolution\": \"exact\", \"buckets\": [{\"at\": \"2026-11-01T23:00:00Z\", \"visits\": 3, \"uniqueVisitors\": 2}]}");

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
                        null,
                        null,
                        Map.of("links", 100_000L, "apiCallsPerMinute", 600L),
                        Map.of("rules", true),
                        Map.of("links", 3L),
                        1,
                        true,
                        false,
                        true,
                        List.of("203.0.113.0/24"),
                        true,
                        "own-basis",
                        "Contract",
                        "ann@example.com",
                        Instant.parse("2026-11-02T09:00:00Z"),
                        2,
                        Instant.parse("2026-11-01T10:00:00Z"),
                        Instant.parse("2026-11-02T10:00:00Z")));
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/account");
    }

    @Test
    void changes_what_the_account_sets() {
        api.answers(200, ACCOUNT);

        client.account()
                .change(AccountPatch.change()
                        .visitorUtmWins(true)
                        .optOutHonoured(false)
                        .excludedAddresses(List.of("203.0.113.0/24")));

        assertThat(api.lastAsked().method()).isEqualTo("PATCH");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/account");
        assertThat(api.lastAsked().body())
                .isEqualTo(
                        "{\"visitorUtmWins\":true,\"optOutHonoured\":false,\"excludedAddresses\":[\"203.0.113.0/24\"]}");
    }

    @Test
    void counts_visits_by_value() {
        api.answers(
                200,
                "{\"resolution\": \"exact\", \"items\": [{\"value\": \"A\", \"visits\": 5, \"uniqueVisitors\": 4}], \"other\": 2}");

        Breakdown breakdown = client.analytics().breakdown("variant", 10, new VisitFilter().link("0abc"));

        assertThat(breakdown).isEqualTo(new Breakdown("exact", List.of(new Breakdown.Item("A", 5, 4, null, null)), 2));
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
    void looks_for_accounts_suspends_and_lifts_them() {
        api.answers(200, "{\"items\": [%s], \"nextCursor\": null}".formatted(ACCOUNT))
                .answers(200, ACCOUNT)
                .answers(200, ACCOUNT);

        assertThat(client.operator().find("brand", "active", null, 10, null).items())
                .hasSize(1);
        client.operator().change("0acc", StatusChange.suspend("spam"));
        client.operator().change("0acc", StatusChange.lift("cleared"));

        assertThat(api.asked().get(0).target())
                .contains("search=brand", "status=active", "limit=10")
                .doesNotContain("plan=");
        assertThat(api.asked().get(1).body()).contains("\"status\":\"suspended\"", "\"reason\":\"spam\"");
        assertThat(api.lastAsked().body()).contains("\"status\":\"active\"", "\"reason\":\"cleared\"");
    }

    @Test
    void manages_members() {
        String ann = """
                {"id": "0ann", "email": "ann@brand.example", "name": "Ann", "role": "editor", "operator": false,
                 "lastSignInAt": null, "version": 3, "createdAt": "2026-11-01T10:00:00Z"}
                """;
        api.answers(200, "{\"items\": [%s], \"nextCursor\": null}".formatted(ann))
                .answers(200, ann)
                .answers(204, "");

        assertThat(client.members().list("ann", null, null).items())
                .containsExactly(new Member(
                        "0ann",
                        "ann@brand.example",
                        "Ann",
                        "editor",
                        false,
                        null,
                        3,
                        Instant.parse("2026-11-01T10:00:00Z")));
        client.members().change("0ann", MemberPatch.change().role("admin").name("Ann B."));
        client.members().delete("0ann");

        assertThat(api.asked().get(0).target()).isEqualTo("/api/v1/members?search=ann");
        assertThat(api.asked().get(1).body()).isEqualTo("{\"role\":\"admin\",\"name\":\"Ann B.\"}");
        assertThat(api.lastAsked().method()).isEqualTo("DELETE");
    }

    @Test
    void invites_sends_again_and_withdraws() {
        String invitation = """
                {"id": "0inv", "email": "bob@brand.example", "role": "viewer", "status": "open", "invitedBy": "key:x",
                 "acceptLink": "https://console.example/admin/welcome#t", "version": 0,
                 "createdAt": "2026-11-01T10:00:00Z", "expiresAt": "2026-11-08T10:00:00Z"}
                """;
        api.answers(201, invitation).answers(200, invitation).answers(204, "");

        Invitation made = client.invitations().create(new NewInvitation("bob@brand.example", "viewer"));
        client.invitations().resend(made.id());
        client.invitations().delete(made.id());

        assertThat(made.acceptLink()).endsWith("#t");
        assertThat(api.asked().get(0).body()).contains("\"role\":\"viewer\"");
        assertThat(api.asked().get(1).target()).isEqualTo("/api/v1/invitations/0inv/resend");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/invitations/0inv");
    }

    @Test
    void lists_and_changes_plans() {
        String plan = """
                {"name": "pro", "links": 10, "bioPages": 1, "qrCodes": 2, "domains": 3, "members": 4,
                 "apiCallsPerMinute": 5, "retentionDays": 6, "rules": true, "api": true, "exports": false, "accounts": 7, "version": 8}
                """;
        api.answers(200, "{\"items\": [%s], \"nextCursor\": null}".formatted(plan))
                .answers(200, plan)
                .answers(200, plan);

        assertThat(client.plans().list().items())
                .containsExactly(new Plan("pro", 10, 1, 2, 3, 4, 5, 6, true, true, false, 7, 8));
        client.plans().change("pro", PlanPatch.change().links(20).exports(true));
        client.plans().change("pro", "\"pro-8\"", PlanPatch.change().members(9));

        assertThat(api.asked().get(1).target()).isEqualTo("/api/v1/operator/plans/pro");
        assertThat(api.asked().get(1).body()).isEqualTo("{\"links\":20,\"exports\":true}");
        assertThat(api.lastAsked().body()).isEqualTo("{\"members\":9}");
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

    @Test
    void makes_and_changes_pixels() {
        String pixel = """
                {"id": "0pix", "name": "Ads", "provider": "google-ads", "tagId": "AW-123456789",
                 "conversionLabel": "AbC-D_efG", "links": 0, "version": 0,
                 "createdAt": "2026-11-01T10:00:00Z", "updatedAt": "2026-11-01T10:00:00Z"}
                """;

        api.answers(201, pixel);
        Pixel made = client.pixels().create(new NewPixel("Ads", "google-ads", "AW-123456789", "AbC-D_efG"));
        api.answers(200, pixel);
        client.pixels().change(made.id(), PixelPatch.change().conversionLabel(null));

        assertThat(made.conversionLabel()).isEqualTo("AbC-D_efG");
        assertThat(api.lastAsked().target()).isEqualTo("/api/v1/pixels/0pix");
        assertThat(api.lastAsked().body()).isEqualTo("{\"conversionLabel\":null}");
    }
}
