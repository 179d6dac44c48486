package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.AddedBlocklistEntry;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.Domain;
import io.smartlink.client.DomainPatch;
import io.smartlink.client.Link;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.NewDomain;
import io.smartlink.client.NewLink;
import io.smartlink.client.NewQrCode;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.QrCode;
import io.smartlink.client.Reason;
import io.smartlink.client.ReviewDecision;
import io.smartlink.client.ReviewItem;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.Strike;
import io.smartlink.tests.ThreatServer.Mood;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Visitors are kept from dangerous places: two nodes on one database, one that asks by Safe Browsing 4, one that asks by Web
 * Risk and takes nothing unchecked. A server on this machine answers both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(TestDns.Given.class)
class SafetyIT {
    private static final String PROVIDER_KEY = "AIzaTestKeyThatNobodyMayRead";

    /** A second is promised; the rest is for this machine, which runs two servers and a database on two cores. */
    private static final Duration VISIBLE = Duration.ofSeconds(10);

    private static final Duration SOON = Duration.ofSeconds(60);

    private final ThreatServer threats = new ThreatServer();
    private Installation node;
    private Installation closed;
    private final TestDns dns;

    SafetyIT(TestDns dns) {
        this.dns = dns;
    }

    @BeforeAll
    void start() {
        node = new Installation("safety")
                .with("SMARTLINK_SAFE_BROWSING_URL", threats.url())
                .with("SMARTLINK_SAFE_BROWSING_KEY", PROVIDER_KEY)
                .with("SMARTLINK_SAFETY_RECHECK_SECONDS", "1")
                .with("SMARTLINK_SAFETY_RESCAN_SECONDS", "5")
                .with("SMARTLINK_SAFETY_RESCAN_URLS_PER_MINUTE", "10000")
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.0/8")
                .with("SMARTLINK_DNS_RESOLVER", dns.resolver())
                .start();
        Database database = node.embeddedDatabase();
        closed = new Installation("safety-closed")
                .with("SMARTLINK_DB_URL", database.url())
                .with("SMARTLINK_DB_USER", database.user())
                .with("SMARTLINK_DB_PASSWORD", database.password())
                .with("SMARTLINK_SAFETY_PROVIDER", "web-risk")
                .with("SMARTLINK_SAFE_BROWSING_URL", threats.url())
                .with("SMARTLINK_SAFE_BROWSING_KEY", PROVIDER_KEY)
                .with("SMARTLINK_SAFETY_FAIL_CLOSED", "true")
                .with("SMARTLINK_SAFETY_RECHECK_SECONDS", "1")
                .with("SMARTLINK_SAFETY_RESCAN_SECONDS", "5")
                .with("SMARTLINK_SAFETY_RESCAN_URLS_PER_MINUTE", "10000")
                .start();
    }

    @AfterEach
    void getWell() {
        threats.be(Mood.WELL);
    }

    @AfterAll
    void stop() {
        closed.close();
        node.close();
        threats.close();
    }

    @Test
    void three_hosts_suspend_the_account_on_every_node_until_the_operator_lifts_it() {
        String[] hosts = badHosts(3);
        OpenedAccount account = node.account("pro");
        Api api = node.api(account.apiKey());
        String slug = node.client(account.apiKey())
                .links()
                .create(NewLink.to("https://good.example/live"))
                .slug();
        awaitEverywhere(slug, 302);

        Answer first = api.post("/links", destination("https://" + hosts[0] + "/a"));
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.problem()).endsWith("destination-unsafe");
        assertThat(first.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("destination");
        assertThat(first.json().getString("detail")).contains("MALWARE").contains("strike 1 of 3");
        Answer again = api.post("/links", destination("https://" + hosts[0] + "/b"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().getString("detail")).contains("1 of 3 strikes").contains("counted today");
        Answer second = api.post("/links", destination("https://" + hosts[1] + "/"));
        assertThat(second.json().getString("detail")).contains("strike 2 of 3").contains("The next one suspends");
        awaitEverywhere(slug, 302);

        Answer third = api.post("/links", destination("https://" + hosts[2] + "/"));

        assertThat(third.status()).isEqualTo(422);
        assertThat(third.json().getString("detail")).contains("strike 3").contains("suspended");
        awaitEverywhere(slug, 410);
        assertThat(node.visit("/" + slug).text()).doesNotContain("good.example");
        assertThat(api.post("/links", destination("https://good.example/")).problem())
                .endsWith("account-suspended");
        assertThat(api.get("/links").status()).isEqualTo(200);
        assertThat(api.get("/account/strikes").json().getInt("counting")).isEqualTo(3);
        List<Strike> strikes = strikes(account);
        assertThat(strikes).extracting(Strike::host).containsExactly(hosts[2], hosts[1], hosts[0]);
        assertThat(strikes).allSatisfy(strike -> {
            assertThat(strike.reason()).isEqualTo("Safe Browsing: MALWARE");
            assertThat(strike.accountSuspended()).isTrue();
        });

        assertThat(node.api()
                        .patch(
                                "/operator/accounts/" + account.id(),
                                "{\"status\": \"active\", \"reason\": \"A test of their own.\"}")
                        .status())
                .isEqualTo(200);

        awaitEverywhere(slug, 302);
        assertThat(api.post("/links", destination("https://good.example/")).status())
                .isEqualTo(201);
    }

    @Test
    void a_forgiven_strike_counts_no_more_and_needs_a_reason() {
        String host = badHosts(1)[0];
        OpenedAccount account = node.account("pro");
        node.api(account.apiKey()).post("/links", destination("https://" + host + "/"));
        Strike strike = strikes(account).get(0);

        assertThat(node.api()
                        .post("/operator/strikes/" + strike.id() + "/forgive", "{\"reason\": \" \"}")
                        .status())
                .isEqualTo(422);
        Strike forgiven = node.client().safety().forgive(strike.id(), new Reason("The site was hacked."));

        assertThat(forgiven.forgivenReason()).isEqualTo("The site was hacked.");
        assertThat(node.client(account.apiKey()).safety().ownStrikes().counting())
                .isZero();
    }

    @Test
    void rules_variants_and_the_destination_after_the_end_are_looked_at_too() {
        String host = badHosts(1)[0];
        OpenedAccount account = node.account("pro");
        Api api = node.api(account.apiKey());

        Answer expired = api.post(
                "/links",
                "{\"destination\": \"https://good.example/\", \"expiresAt\": \"2099-01-01T00:00:00Z\","
                        + " \"expiredDestination\": \"https://" + host + "/\"}");
        Answer rule = api.post(
                "/links",
                "{\"destination\": \"https://good.example/\", \"rules\": [{\"name\": \"r\", \"when\": {\"os\": [\"ios\"]},"
                        + " \"destination\": \"https://" + host + "/\"}]}");
        JsonObject link = api.link(destination("https://good.example/"));
        Answer changed = api.patch(
                "/links/" + link.getString("id"),
                "{\"variants\": [{\"name\": \"A\", \"weight\": 1, \"destination\": \"https://good.example/a\"},"
                        + " {\"name\": \"B\", \"weight\": 1, \"destination\": \"https://" + host + "/\"}]}");

        assertThat(field(expired)).isEqualTo("expiredDestination");
        assertThat(field(rule)).isEqualTo("rules[0].destination");
        assertThat(field(changed)).isEqualTo("variants[1].destination");
        assertThat(strikes(account)).hasSize(1);
    }

    @Test
    void many_links_of_one_request_are_one_question_and_one_strike() {
        String[] hosts = badHosts(3);
        OpenedAccount account = node.account("pro");
        int before = threats.batches().size();
        StringBuilder items = new StringBuilder();
        for (String host : hosts) {
            items.append(destination("https://" + host + "/")).append(',');
        }
        for (int i = 0; i < 20; i++) {
            items.append(destination("https://good.example/" + Api.unique())).append(i == 19 ? "" : ",");
        }

        Answer answer = node.api(account.apiKey()).post("/links/bulk", "{\"items\": [" + items + "]}");

        assertThat(answer.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getInt("status"))
                .containsExactly(Stream.concat(
                                Stream.of(422, 422, 422),
                                Stream.generate(() -> 201).limit(20))
                        .toArray(Integer[]::new));
        assertThat(threats.batches().subList(before, threats.batches().size())).contains(23);
        assertThat(strikes(account)).hasSize(1);
    }

    @Test
    void without_an_answer_a_link_is_unchecked_and_turns_safe_by_itself() {
        threats.stop();
        Link link;
        try {
            link = node.client().links().create(NewLink.to("https://" + Api.unique() + ".example/"));
            assertThat(link.safety()).isEqualTo("unchecked");
            assertThat(node.visit("/" + link.slug()).status()).isEqualTo(302);
        } finally {
            threats.startAgain();
        }

        awaitLink(link, now -> now.safety().equals("safe"));
        assertThat(node.client().links().read(link.id()).version()).isEqualTo(link.version());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SLOW", "OVERLOADED", "FAILING", "BROKEN"})
    void whatever_is_wrong_with_the_provider_links_are_made_within_seconds(Mood mood) {
        threats.be(mood);
        long begun = System.nanoTime();

        Link link = node.client().links().create(NewLink.to("https://" + Api.unique() + ".example/"));

        assertThat(link.safety()).isEqualTo("unchecked");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        threats.be(Mood.WELL);
        awaitLink(link, now -> now.safety().equals("safe"));
    }

    @Test
    void where_nothing_unchecked_is_taken_links_are_refused_until_the_provider_is_back() {
        threats.be(Mood.FAILING);

        Answer refused = closed.api().post("/links", destination("https://" + Api.unique() + ".example/"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.json().getString("detail")).contains("cannot be checked");
        threats.be(Mood.WELL);
        String host = badHosts(1)[0];
        OpenedAccount account = node.account("pro");
        await().atMost(SOON)
                .until(() -> closed.api()
                                .post("/links", destination("https://" + Api.unique() + ".example/"))
                                .status()
                        == 201);
        Answer bad = closed.api(account.apiKey()).post("/links", destination("https://" + host + "/"));
        assertThat(bad.problem()).endsWith("destination-unsafe");
        assertThat(strikes(account)).extracting(Strike::reason).containsExactly("Web Risk: MALWARE");
    }

    @Test
    void a_link_that_turned_bad_is_stopped_without_a_strike_and_the_operator_lets_it_go() {
        String host = Api.unique() + ".example";
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        Link link = client.links().create(NewLink.to("https://" + host + "/"));
        assertThat(link.safety()).isEqualTo("safe");
        awaitEverywhere(link.slug(), 302);

        threats.callBad(host);

        awaitLink(client, link, now -> now.status().equals("blocked"));
        awaitEverywhere(link.slug(), 410);
        assertThat(client.links().read(link.id()).safety()).isEqualTo("malicious");
        assertThat(strikes(account)).isEmpty();
        ReviewItem item = reviewOf(link);
        assertThat(item.kind()).isEqualTo("blocked");
        node.client().safety().decide(item.id(), ReviewDecision.safe("The list is wrong."));
        awaitEverywhere(link.slug(), 302);
        awaitLink(client, link, now -> now.safety().equals("safe"));
        awaitEverywhere(link.slug(), 302);
        assertThat(node.client()
                        .safety()
                        .reviewQueue("decided", null, link.slug(), null, null)
                        .items())
                .extracting(ReviewItem::decisionReason)
                .containsExactly("The list is wrong.");
    }

    @Test
    void a_qr_code_that_turned_bad_is_stopped_under_its_own_name() {
        String host = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        QrCode code =
                client.qrCodes().create(NewQrCode.to("https://" + host + "/").titled("Table 7"));
        awaitEverywhere(code.slug(), 302);

        threats.callBad(host);
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> client.qrCodes().read(code.id()).status().equals("blocked"));
        awaitEverywhere(code.slug(), 410);
        report("address=" + code.slug() + "&reason=A+scam", "198.51.100.62");

        for (ReviewItem item : node.client()
                .safety()
                .reviewQueue(null, null, code.slug(), null, null)
                .items()) {
            node.client().safety().decide(item.id(), ReviewDecision.safe("The list is wrong."));
        }
        awaitEverywhere(code.slug(), 302);
        assertThat(client.audit()
                        .list(AuditEventFilter.all().subject(code.id()), null, null)
                        .items())
                .extracting(AuditEvent::action, AuditEvent::subjectKind, AuditEvent::subject)
                .containsExactly(
                        tuple("link.unblocked", "qr-code", code.domain() + "/" + code.slug()),
                        tuple("link.blocked", "qr-code", code.domain() + "/" + code.slug()),
                        tuple("qr-code.created", "qr-code", code.domain() + "/" + code.slug()));
    }

    @Test
    void what_was_found_safe_once_is_stopped_all_the_same_when_it_turns_bad() {
        String host = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        Link link = client.links().create(NewLink.to("https://" + host + "/"));
        report("address=" + link.slug() + "&reason=A+scam", "198.51.100.61");
        node.client().safety().decide(reviewOf(link).id(), ReviewDecision.safe("A shop like others."));

        threats.callBad(host);

        awaitLink(client, link, now -> now.status().equals("blocked"));
        assertThat(reviewOf(link).kind()).isEqualTo("blocked");
    }

    @Test
    void a_link_that_leads_elsewhere_by_now_is_not_let_go_for_where_it_led() {
        String first = Api.unique() + ".example";
        String second = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        Link link = client.links().create(NewLink.to("https://" + first + "/"));
        threats.callBad(first);
        awaitLink(client, link, now -> now.status().equals("blocked"));
        ReviewItem aboutFirst = reviewOf(link);
        client.links().change(link.id(), io.smartlink.client.LinkPatch.change().destination("https://" + second + "/"));
        awaitLink(client, link, now -> now.status().equals("active"));
        threats.callBad(second);
        awaitLink(client, link, now -> now.status().equals("blocked"));

        ReviewItem decided = node.client().safety().decide(aboutFirst.id(), ReviewDecision.safe("It was clean again."));

        assertThat(decided.blocked()).isTrue();
        assertThat(client.links().read(link.id()).status()).isEqualTo("blocked");
    }

    @Test
    void a_stopped_link_stays_so_until_the_destination_that_is_the_cause_goes() {
        String host = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        Link link = client.links().create(NewLink.to("https://" + host + "/"));
        threats.callBad(host);
        awaitLink(client, link, now -> now.status().equals("blocked"));

        Link besides = client.links()
                .change(
                        link.id(),
                        io.smartlink.client.LinkPatch.change()
                                .expiresAt(Instant.parse("2099-01-01T00:00:00Z"))
                                .expiredDestination("https://good.example/over"));

        assertThat(besides.status()).isEqualTo("blocked");
        assertThat(besides.safety()).isEqualTo("malicious");
        awaitEverywhere(link.slug(), 410);
        Link moved = client.links()
                .change(link.id(), io.smartlink.client.LinkPatch.change().destination("https://good.example/moved"));
        assertThat(moved.status()).isEqualTo("active");
        awaitEverywhere(link.slug(), 302);
    }

    @Test
    void an_entry_of_the_blocklist_stops_what_leads_there_and_refuses_what_is_new() {
        String domain = Api.unique() + ".example";
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        Link link = client.links().create(NewLink.to("https://www." + domain + "/x"));
        awaitEverywhere(link.slug(), 302);

        AddedBlocklistEntry added =
                node.client().safety().block(new NewBlocklistEntry("domain", domain, "Complaints from a bank."));

        assertThat(added.blockedLinks()).isEqualTo(1);
        awaitEverywhere(link.slug(), 410);
        Answer refused = closed.api(account.apiKey()).post("/links", destination("https://" + domain + "/y"));
        assertThat(refused.problem()).endsWith("destination-unsafe");
        assertThat(refused.json().getString("detail")).contains("blocklist").doesNotContain("bank");
        node.client().safety().unblock(added.entry().id());
        assertThat(node.client().safety().blocklist(domain, null, null).items()).isEmpty();
        Link moved = client.links()
                .change(link.id(), io.smartlink.client.LinkPatch.change().destination("https://good.example/moved"));
        assertThat(moved.status()).isEqualTo("active");
        awaitEverywhere(link.slug(), 302);
    }

    @Test
    void a_domain_leads_nowhere_dangerous_until_the_place_is_well_or_another() {
        String first = Api.unique() + ".example";
        String second = Api.unique() + ".example";
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        Domain domain = verified(client, Api.unique() + ".brand.example");
        client.domains()
                .change(
                        domain.id(),
                        DomainPatch.change()
                                .rootDestination("https://" + first + "/")
                                .notFoundDestination("https://" + second + "/{path}"));
        awaitStatus(domain, "/", 302);

        threats.callBad(first);

        awaitStatus(domain, "/", 302, "https://" + second + "/");
        assertThat(client.domains().read(domain.id()).unsafeDestinations()).containsExactly("https://" + first + "/");
        threats.callBad(second);
        awaitStatus(domain, "/", 404);
        awaitStatus(domain, "/nothing", 404);
        assertThat(strikes(account)).isEmpty();

        client.domains()
                .change(domain.id(), DomainPatch.change().rootDestination("https://" + Api.unique() + ".example/"));

        awaitStatus(domain, "/", 302);
        awaitStatus(domain, "/nothing", 404);
        threats.callWell(second);
        awaitStatus(domain, "/nothing", 302);
        assertThat(client.domains().read(domain.id()).unsafeDestinations()).isEmpty();
    }

    @Test
    void an_entry_of_the_blocklist_stops_where_a_domain_leads_until_it_goes() {
        String host = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        Domain domain = verified(client, Api.unique() + ".brand.example");
        client.domains().change(domain.id(), DomainPatch.change().rootDestination("https://" + host + "/"));
        awaitStatus(domain, "/", 302);

        AddedBlocklistEntry entry = node.client().safety().block(new NewBlocklistEntry("host", host, "A scam"));

        awaitStatus(domain, "/", 404);
        node.client().safety().unblock(entry.entry().id());
        awaitStatus(domain, "/", 302);
    }

    @Test
    void the_websites_of_a_contact_are_looked_at_too() {
        String host = badHosts(1)[0];
        OpenedAccount account = node.account("pro");

        Answer refused = node.api(account.apiKey()).post("/links", """
                {"kind": "vcard", "vcard": {"givenName": "Ada", "urls": ["https://good.example/", "https://%s/"]}}""".formatted(host));

        assertThat(field(refused)).isEqualTo("vcard.urls[1]");
        assertThat(strikes(account)).extracting(Strike::host).containsExactly(host);
    }

    @Test
    void what_the_operator_has_stopped_stays_so_whatever_is_found_and_wherever_it_leads_then() {
        String domain = Api.unique() + ".example";
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        Link link = client.links().create(NewLink.to("https://" + domain + "/"));
        report("address=" + link.slug() + "&reason=A+scam", "198.51.100.8");
        node.client().safety().decide(reviewOf(link).id(), ReviewDecision.blocked("A scam."));

        node.client().safety().block(new NewBlocklistEntry("domain", domain, "Complaints."));
        Link moved = client.links()
                .change(link.id(), io.smartlink.client.LinkPatch.change().destination("https://good.example/moved"));

        assertThat(moved.status()).isEqualTo("blocked");
        awaitEverywhere(link.slug(), 410);
    }

    @Test
    void an_address_that_the_provider_cannot_take_hides_no_other() {
        OpenedAccount account = node.account("pro");
        String host = badHosts(1)[0];
        String large = "https://good.example/" + ThreatServer.TOO_LARGE + Api.unique();

        Answer answer = node.api(account.apiKey())
                .post(
                        "/links/bulk",
                        "{\"items\": [{\"destination\": \"" + large + "\"}, {\"destination\": \"https://" + host
                                + "/\"}]}");

        var items = answer.json().getJsonArray("items");
        assertThat(items.getJsonObject(0).getInt("status")).isEqualTo(201);
        assertThat(items.getJsonObject(0).getJsonObject("link").getString("safety"))
                .isEqualTo("unchecked");
        assertThat(items.getJsonObject(1).getInt("status")).isEqualTo(422);
        assertThat(strikes(account)).hasSize(1);
        node.client(account.apiKey())
                .links()
                .delete(items.getJsonObject(0).getJsonObject("link").getString("id"));
    }

    @Test
    void a_host_that_looks_like_another_is_let_through_and_waits_for_review() {
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());

        Link link = client.links().create(NewLink.to("https://xn--80ak6aa92e.com/" + Api.unique()));

        assertThat(link.safety()).isEqualTo("suspicious");
        assertThat(node.visit("/" + link.slug()).status()).isEqualTo(302);
        ReviewItem item = reviewOf(link);
        assertThat(item.reason()).contains("looks like");
        node.client().safety().decide(item.id(), ReviewDecision.blocked("A copy of a shop."));
        awaitEverywhere(link.slug(), 410);
        assertThat(client.links().read(link.id()).safetyReason()).isEqualTo("A copy of a shop.");
    }

    @Test
    void visitors_report_a_link_five_times_an_hour_at_most() {
        OpenedAccount account = node.account("pro");
        Link link = node.client(account.apiKey()).links().create(NewLink.to("https://good.example/" + Api.unique()));

        assertThat(node.visit("/" + link.slug() + "+").text()).contains("/-/report?address=");
        assertThat(node.visit("/-/report?address=x%22%3E%3Cscript%3E").text())
                .contains("value=\"x&quot;&gt;&lt;script&gt;\"");
        assertThat(report("address=nothing-here-" + Api.unique() + "&reason=x", "198.51.100.7")
                        .status())
                .isEqualTo(404);
        assertThat(report("address=" + link.slug() + "&reason=&website=", "198.51.100.7")
                        .status())
                .isEqualTo(422);
        Answer trapped =
                report("address=" + link.slug() + "&reason=buy&website=https%3A%2F%2Fspam.example", "198.51.100.7");
        assertThat(trapped.status()).isEqualTo(200);
        Answer sent =
                report("address=https%3A%2F%2Fgo.brand.example%2F" + link.slug() + "&reason=A+scam", "198.51.100.7");
        assertThat(sent.text()).contains("Thank you");
        for (int i = 0; i < 3; i++) {
            assertThat(report("address=" + link.slug() + "&reason=Again", "198.51.100.7")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(report("address=" + link.slug() + "&reason=Again", "198.51.100.7")
                        .status())
                .isEqualTo(429);

        ReviewItem item = reviewOf(link);
        assertThat(item.kind()).isEqualTo("report");
        assertThat(item.seen()).isEqualTo(4);
        assertThat(item.reason()).startsWith("A scam").doesNotContain("buy");
        assertThat(node.visit("/" + link.slug()).status()).isEqualTo(302);
        assertThat(node.embeddedDatabase().dump()).noneMatch(row -> row.contains("198.51.100.7"));
    }

    @Test
    void the_operator_decides_in_the_console() {
        String[] hosts = badHosts(2);
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        Link odd = client.links().create(NewLink.to("https://xn--80ak6aa92e.com/" + Api.unique()));
        node.api(account.apiKey()).post("/links", destination("https://" + hosts[0] + "/"));
        node.api(account.apiKey()).post("/links", destination("https://" + hosts[1] + "/"));
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(node.console() + "/admin/console/operator-review");
            page.locator("[id='signIn:email']").fill(Installation.ADMIN);
            page.locator("input[type=password]").fill(Installation.PASSWORD);
            page.locator("[id='signIn:submit']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='session:signOut']"))
                    .isVisible();
            page.navigate(node.console() + "/admin/console/operator-review");
            page.locator("[id='review:search']").fill(odd.slug());
            PlaywrightAssertions.assertThat(page.locator("[id='review:table']")).containsText("looks like");
            PlaywrightAssertions.assertThat(page.locator("[id$=':block']")).hasCount(1);
            pictures(page, "review");
            page.locator("[id$=':block']").click();
            Dialogs.awaitCursor(page);
            page.locator("[id='review:save']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='review:body']")).containsText("is needed");
            page.locator("[id='review:reason']").fill("A copy of a shop.");
            page.locator("[id='review:save']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='review:messages']"))
                    .containsText("is stopped");
            awaitEverywhere(odd.slug(), 410);

            page.navigate(node.console() + "/admin/console/operator-strikes");
            page.locator("[id='strikes:search']").fill(hosts[0]);
            PlaywrightAssertions.assertThat(page.locator("[id$=':forgive']")).hasCount(1);
            pictures(page, "strikes");
            page.locator("[id$=':forgive']").click();
            Dialogs.awaitCursor(page);
            page.locator("[id='strikes:reason']").fill("The site was hacked.");
            page.locator("[id='strikes:save']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='strikes:messages']"))
                    .containsText("counts no more");

            page.navigate(node.console() + "/admin/console/operator-blocklist");
            pictures(page, "blocklist-before");
            page.locator("[id='blocklist:askNew']").click();
            Dialogs.awaitCursor(page);
            page.locator("[id='blocklist:value']").fill(hosts[0]);
            page.locator("[id='blocklist:reason']").fill("Complaints.");
            page.locator("[id='blocklist:save']").click();
            PlaywrightAssertions.assertThat(page.locator("[id='blocklist:table']"))
                    .containsText(hosts[0]);
            pictures(page, "blocklist");
        }
        assertThat(strikes(account))
                .filteredOn(strike -> strike.forgivenAt() == null)
                .hasSize(1);
        assertThat(node.client().account().read().status()).isEqualTo("active");
        assertThat(client.account().read().strikes()).isEqualTo(1);
    }

    @Test
    void the_providers_key_stands_in_no_log() throws IOException {
        threats.be(Mood.FAILING);
        node.client().links().create(NewLink.to("https://" + Api.unique() + ".example/"));

        assertThat(threats.asked()).anyMatch(line -> line.contains("key=" + PROVIDER_KEY));
        assertThat(node.printed()).doesNotContain(PROVIDER_KEY);
        for (Installation one : List.of(node, closed)) {
            try (Stream<Path> files = Files.walk(one.data())) {
                for (Path log :
                        files.filter(path -> path.toString().endsWith(".log")).toList()) {
                    assertThat(Files.readString(log)).doesNotContain(PROVIDER_KEY);
                }
            }
        }
    }

    private static void pictures(Page page, String name) {
        picture(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        picture(page, name + "-narrow");
        page.setViewportSize(1280, 900);
    }

    private static void picture(Page page, String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("safety-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** From an address that the node believes its proxy about. */
    private Answer report(String form, String visitor) {
        return Request.of("POST", "/-/report")
                .host(Installation.DOMAIN)
                .browser()
                .with("X-Forwarded-For", visitor)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json(form)
                .send(node.httpPort());
    }

    private String[] badHosts(int count) {
        String[] hosts =
                Stream.generate(() -> Api.unique() + ".example").limit(count).toArray(String[]::new);
        threats.callBad(hosts);
        return hosts;
    }

    private List<Strike> strikes(OpenedAccount account) {
        return node.client()
                .safety()
                .strikes(account.id(), null, null, null, null)
                .items();
    }

    private ReviewItem reviewOf(Link link) {
        return node.client()
                .safety()
                .reviewQueue(null, null, link.slug(), null, null)
                .items()
                .get(0);
    }

    private Domain verified(SmartlinkClient client, String hostname) {
        Domain domain = client.domains().create(NewDomain.of(hostname));
        dns.cname(hostname, Installation.DOMAIN);
        domain.dns().stream()
                .filter(record -> record.type().equals("TXT"))
                .forEach(record -> dns.txt(record.name(), record.expected()));
        return client.domains().verify(domain.id());
    }

    private void awaitStatus(Domain domain, String path, int status) {
        await(domain.hostname() + path + " answers " + status)
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> visit(domain, path).status() == status);
    }

    private void awaitStatus(Domain domain, String path, int status, String location) {
        await(domain.hostname() + path + " leads to " + location)
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> location.equals(visit(domain, path).header("Location")));
        awaitStatus(domain, path, status);
    }

    private Answer visit(Domain domain, String path) {
        return Request.get(path).host(domain.hostname()).browser().send(node.httpPort());
    }

    private void awaitLink(Link link, Predicate<Link> wanted) {
        awaitLink(node.client(), link, wanted);
    }

    private static void awaitLink(SmartlinkClient client, Link link, Predicate<Link> wanted) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> wanted.test(client.links().read(link.id())));
    }

    private void awaitEverywhere(String slug, int status) {
        for (Installation one : List.of(node, closed)) {
            await(slug + " answers " + status + " on port " + one.httpPort())
                    .atMost(VISIBLE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> one.visit("/" + slug).status() == status);
        }
    }

    private static String field(Answer refused) {
        assertThat(refused.status()).isEqualTo(422);
        return refused.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }

    private static String destination(String url) {
        return "{\"destination\": \"" + url + "\"}";
    }
}
