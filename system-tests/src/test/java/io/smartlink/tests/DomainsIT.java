package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Domains of accounts: added, proved by real DNS answers, used, changed and removed. */
@ExtendWith({Nodes.Started.class, TestDns.Given.class, TestMail.Given.class})
class DomainsIT {
    private static final Duration EVERYWHERE = Duration.ofSeconds(10);

    private final Nodes nodes;
    private final TestDns dns;
    private final TestMail mail;
    private final String host = "go." + Api.unique().substring(0, 20) + ".example";
    private Api api;

    DomainsIT(Nodes nodes, TestDns dns, TestMail mail) {
        this.nodes = nodes;
        this.dns = dns;
        this.mail = mail;
    }

    /** Each test has an account of its own, because a plan allows five domains. */
    @BeforeEach
    void openAccount() {
        api = account();
    }

    @Test
    void a_new_domain_tells_the_records_to_set_and_serves_nothing() {
        Answer added = api.post("/domains", "{\"hostname\": \"%s.\"}".formatted(host.toUpperCase()));

        assertThat(added.status()).isEqualTo(201);
        JsonObject domain = added.json();
        assertThat(domain.getString("hostname")).isEqualTo(host);
        assertThat(domain.getString("status")).isEqualTo("pending");
        assertThat(record(domain, "CNAME").getString("expected")).isEqualTo(Installation.DOMAIN);
        assertThat(record(domain, "TXT").getString("name")).isEqualTo("_smartlink." + host);
        assertThat(record(domain, "TXT").getString("expected")).matches("smartlink-verify=[0-9a-f]{32}");
        assertThat(added.header("Location")).endsWith("/api/v1/domains/" + domain.getString("id"));
        assertThat(added.header("ETag")).isNotNull();
        assertThat(link(host).problem()).isEqualTo("domain-not-verified");
        assertThat(nodes.answer(visit(host, "/")).withoutDate())
                .isEqualTo(nodes.answer(visit("stranger.example", "/")).withoutDate());
    }

    @Test
    void a_domain_with_its_records_is_verified_and_serves_on_all_nodes() {
        JsonObject domain = verified(host);

        assertThat(domain.getJsonArray("dns").getValuesAs(JsonObject.class)).allMatch(row -> row.getBoolean("ok"));
        assertThat(link(host).status()).isEqualTo(201);
        everywhere(visit(host, "/offer"), 302);
        assertThat(api.get("/domains/" + domain.getString("id") + "/events")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class))
                .extracting(event -> event.getString("kind"))
                .containsExactly("verified", "added");
    }

    @Test
    void a_wrong_cname_is_told_with_what_was_found_and_expected() {
        JsonObject domain = add(api, host);
        prove(domain);
        dns.cname(host, "other.example");

        JsonObject looked = verify(domain).json();

        assertThat(looked.getString("status")).isEqualTo("pending");
        JsonObject cname = record(looked, "CNAME");
        assertThat(cname.getBoolean("ok")).isFalse();
        assertThat(cname.getString("found")).isEqualTo("other.example");
        assertThat(cname.getString("expected")).isEqualTo(Installation.DOMAIN);
        assertThat(cname.getString("message")).contains("other.example", Installation.DOMAIN);
        assertThat(record(looked, "TXT").getBoolean("ok")).isTrue();
    }

    @Test
    void a_missing_proof_and_a_silent_resolver_are_told_apart() {
        JsonObject domain = add(api, host);
        dns.cname(host, Installation.DOMAIN);

        assertThat(record(verify(domain).json(), "TXT").getString("message")).contains("There is no TXT record");
        dns.silent("_smartlink." + host);
        JsonObject silent = verify(domain).json();

        assertThat(silent.getString("status")).isEqualTo("pending");
        assertThat(record(silent, "TXT").getString("message")).contains("DNS did not answer");
    }

    @Test
    void an_apex_is_proved_by_its_addresses() {
        dns.a(Installation.DOMAIN, "192.0.2.7");
        dns.a(host, "192.0.2.7");
        JsonObject domain = add(api, host);
        prove(domain);

        assertThat(verify(domain).json().getString("status")).isEqualTo("verified");
    }

    @Test
    void a_pending_domain_is_looked_at_again_without_a_hand() {
        JsonObject domain = add(api, host);
        prove(domain);
        dns.cname(host, Installation.DOMAIN);

        await().atMost(Duration.ofSeconds(100)).until(() -> api.get("/domains/" + domain.getString("id"))
                .json()
                .getString("status")
                .equals("verified"));
    }

    @Test
    void a_domain_that_loses_its_records_goes_on_serving_and_its_people_are_told() {
        JsonObject domain = verified(host);
        link(host);
        dns.withoutTxt("_smartlink." + host);

        JsonObject failing = verify(domain).json();

        assertThat(failing.getString("status")).isEqualTo("failing");
        assertThat(Duration.between(
                        Instant.parse(failing.getString("failingSince")), Instant.parse(failing.getString("stopsAt"))))
                .isEqualTo(Duration.ofDays(7));
        everywhere(visit(host, "/offer"), 302);
        await().atMost(TestMail.SENT).untilAsserted(() -> assertThat(mail.subjects(host))
                .containsExactly(host + " has lost its DNS records"));
        prove(domain);
        assertThat(verify(domain).json().getString("status")).isEqualTo("verified");
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mail.subjects(host)).contains(host + " is well again"));
    }

    @Test
    void an_internationalised_name_is_kept_in_a_labels() {
        Answer added = api.post("/domains", "{\"hostname\": \"Bücher.%s\"}".formatted(host));

        assertThat(added.json().getString("hostname")).isEqualTo("xn--bcher-kva." + host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "192.0.2.1", "-x.example", "a..example", "a_b.example", "https://x.example", ""})
    void what_is_no_domain_is_refused(String hostname) {
        Answer refused = api.post("/domains", "{\"hostname\": \"%s\"}".formatted(hostname));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("hostname");
    }

    @Test
    void a_sixth_domain_is_over_the_plan_and_free_has_none() {
        for (int i = 0; i < 5; i++) {
            add(api, i + "." + host);
        }

        Answer sixth = api.post("/domains", "{\"hostname\": \"6.%s\"}".formatted(host));
        Answer free = account("free").post("/domains", "{\"hostname\": \"%s\"}".formatted(host));

        assertThat(sixth.status()).isEqualTo(403);
        assertThat(sixth.problem()).isEqualTo("plan-limit");
        assertThat(free.status()).isEqualTo(403);
        assertThat(free.problem()).isEqualTo("plan-required");
    }

    @Test
    void several_may_hold_a_name_pending_and_the_first_to_prove_it_gets_it() {
        Api other = account();
        JsonObject ours = add(api, host);
        JsonObject theirs = add(other, host);
        dns.cname(host, Installation.DOMAIN);
        prove(theirs);
        assertThat(other.post("/domains/" + theirs.getString("id") + "/verify", "")
                        .json()
                        .getString("status"))
                .isEqualTo("verified");

        prove(ours);
        Answer tooLate = verify(ours);

        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.problem()).isEqualTo("domain-taken");
        assertThat(api.get("/domains/" + ours.getString("id") + "/events").text())
                .contains("\"taken\"");
        assertThat(account()
                        .post("/domains", "{\"hostname\": \"%s\"}".formatted(host))
                        .problem())
                .isEqualTo("domain-taken");
        assertThat(link(host).problem()).isEqualTo("domain-not-verified");
    }

    @Test
    void names_of_the_installation_and_ones_that_the_account_has_are_taken() {
        add(api, host);

        for (String taken : List.of(host, Installation.DOMAIN)) {
            Answer refused = api.post("/domains", "{\"hostname\": \"%s\"}".formatted(taken));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("domain-taken");
        }
    }

    @Test
    void root_and_not_found_lead_where_the_owner_says() {
        JsonObject domain = verified(host);
        everywhere(visit(host, "/"), 404);

        Answer changed = api.patch("/domains/" + domain.getString("id"), """
                {"rootDestination": "https://brand.example/welcome",
                 "notFoundDestination": "https://brand.example/lost?at={path}&on={host}"}""");

        assertThat(changed.status()).isEqualTo(200);
        everywhere(visit(host, "/"), 302);
        Answer root = nodes.answer(visit(host, "/"));
        assertThat(root.header("Location")).isEqualTo("https://brand.example/welcome");
        assertThat(root.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(nodes.answer(visit(host, "/no/such&thing")).header("Location"))
                .isEqualTo("https://brand.example/lost?at=no/such%26thing&on=" + host);
        assertThat(nodes.answer(Request.of("POST", "/nothing").host(host).browser())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://{host}/x", "https://{path}.example/", "/relative"})
    void a_domain_leads_to_destinations_only(String destination) {
        JsonObject domain = add(api, host);

        Answer refused =
                api.patch("/domains/" + domain.getString("id"), "{\"rootDestination\": \"%s\"}".formatted(destination));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("rootDestination");
    }

    @Test
    void a_domain_does_not_lead_to_itself() {
        JsonObject domain = add(api, host);

        Answer refused = api.patch(
                "/domains/" + domain.getString("id"), "{\"notFoundDestination\": \"https://%s/x\"}".formatted(host));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("notFoundDestination");
    }

    @Test
    void pages_and_robots_follow_the_domain() {
        JsonObject domain = verified(host);
        String logo =
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

        Answer changed = api.patch("/domains/" + domain.getString("id"), """
                {"robots": "disallow", "brand": {"name": "Brand & Söhne", "colour": "#AA3300", "logo": "%s"}}""".formatted(logo));

        assertThat(changed.status()).isEqualTo(200);
        await().atMost(EVERYWHERE)
                .untilAsserted(() -> assertThat(nodes.slow().api().port()).satisfies(port -> assertThat(
                                visit(host, "/robots.txt").send(port).text())
                        .isEqualTo("User-agent: *\nDisallow: /\n")));
        await().atMost(EVERYWHERE).untilAsserted(() -> assertThat(
                        visit(host, "/robots.txt").send(nodes.fast().httpPort()).text())
                .isEqualTo("User-agent: *\nDisallow: /\n"));
        assertThat(nodes.answer(visit(host, "/nothing")).text()).contains("Brand &amp; Söhne", "#aa3300", logo);
        assertThat(nodes.answer(visit(Installation.DOMAIN, "/robots.txt")).text())
                .isEqualTo("User-agent: *\nDisallow:\n");
    }

    @Test
    void a_case_sensitive_domain_tells_slugs_apart() {
        JsonObject domain = api.post("/domains", "{\"hostname\": \"%s\", \"caseSensitive\": true}".formatted(host))
                .json();
        dns.cname(host, Installation.DOMAIN);
        prove(domain);
        assertThat(verify(domain).json().getString("status")).isEqualTo("verified");

        api.link("{\"destination\": \"https://x.example/1\", \"domain\": \"%s\", \"slug\": \"Offer\"}".formatted(host));
        api.link("{\"destination\": \"https://x.example/2\", \"domain\": \"%s\", \"slug\": \"offer\"}".formatted(host));

        everywhere(visit(host, "/Offer"), 302);
        assertThat(nodes.answer(visit(host, "/Offer")).header("Location")).isEqualTo("https://x.example/1");
        assertThat(nodes.answer(visit(host, "/offer")).header("Location")).isEqualTo("https://x.example/2");
        assertThat(nodes.answer(visit(host, "/OFFER")).status()).isEqualTo(404);
        assertThat(api.patch("/domains/" + domain.getString("id"), "{\"caseSensitive\": false}")
                        .faults())
                .containsExactly("caseSensitive");
    }

    @Test
    void a_custom_domain_shows_links_and_nothing_of_the_api() {
        verified(host);
        everywhere(visit(host, "/nothing"), 404);

        for (String path : List.of("/api/v1/links", "/openapi", "/admin/", "/health", "/metrics")) {
            Answer answer = nodes.answer(visit(host, path).with("Authorization", "Bearer " + Installation.KEY));
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
        }
    }

    @Test
    void a_domain_in_use_is_removed_only_with_its_items() {
        JsonObject domain = verified(host);
        String path = "/domains/" + domain.getString("id");
        String link = link(host).json().getString("id");
        everywhere(visit(host, "/offer"), 302);

        Answer refused = api.delete(path);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("domain-in-use");
        assertThat(refused.json().getString("detail")).contains("1 item");

        assertThat(api.delete(path + "?archiveItems=true").status()).isEqualTo(204);
        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(api.get("/links/" + link).json().getString("status")).isEqualTo("archived");
        everywhere(visit(host, "/offer"), 404);
        assertThat(nodes.answer(visit(host, "/offer")).withoutDate())
                .isEqualTo(nodes.answer(visit("stranger.example", "/offer")).withoutDate());
        assertThat(account()
                        .post("/domains", "{\"hostname\": \"%s\"}".formatted(host))
                        .status())
                .isEqualTo(201);
        JsonObject again = add(api, host);
        assertThat(record(again, "TXT").getString("expected"))
                .isNotEqualTo(record(domain, "TXT").getString("expected"));
    }

    @Test
    void a_link_moves_to_another_domain_and_its_old_address_is_free() {
        verified(host);
        JsonObject link =
                api.link("{\"destination\": \"https://x.example/\", \"slug\": \"%s\"}".formatted(Api.unique()));
        String path = "/" + link.getString("slug");
        everywhere(visit(Installation.DOMAIN, path), 302);

        assertThat(api.patch("/links/" + link.getString("id"), "{\"domain\": \"%s\"}".formatted(host))
                        .status())
                .isEqualTo(200);

        everywhere(visit(Installation.DOMAIN, path), 404);
        everywhere(visit(host, path), 302);
    }

    @Test
    void a_domain_of_another_account_does_not_exist() {
        JsonObject domain = add(api, host);
        String path = "/domains/" + domain.getString("id");
        Api other = account();

        assertThat(List.of(
                        other.get(path),
                        other.get(path + "/events"),
                        other.patch(path, "{}"),
                        other.delete(path),
                        other.post(path + "/verify", "")))
                .allMatch(answer -> answer.status() == 404 && answer.problem().equals("not-found"));
        assertThat(other.get("/domains").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void a_suspended_account_proves_and_orders_nothing() {
        JsonObject domain = verified(host);
        String path = "/domains/" + domain.getString("id");
        nodes.fast()
                .embeddedDatabase()
                .execute("update account set status = 'suspended' where id = (select account_id from domain"
                        + " where hostname = '" + host + "')");

        for (Answer refused :
                List.of(verify(domain), api.post(path + "/certificate", ""), api.patch(path, "{}"), api.delete(path))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("account-suspended");
        }
        assertThat(api.get(path).status()).isEqualTo(200);
    }

    @Test
    void a_stale_version_changes_nothing() {
        JsonObject domain = add(api, host);
        String path = "/domains/" + domain.getString("id");
        String etag = api.get(path).header("ETag");
        assertThat(api.patch(path, "{\"robots\": \"disallow\"}").status()).isEqualTo(200);

        Answer stale = api.to("PATCH", path)
                .with("If-Match", etag)
                .with("Content-Type", "application/merge-patch+json")
                .json("{\"robots\": \"allow\"}")
                .send(api.port());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(api.get(path).json().getString("robots")).isEqualTo("disallow");
        verify(domain);
        assertThat(api.get(path).header("ETag")).as("looks are no edits").isNotEqualTo(etag);
    }

    private JsonObject verified(String hostname) {
        JsonObject domain = add(api, hostname);
        dns.cname(hostname, Installation.DOMAIN);
        prove(domain);
        JsonObject looked = verify(domain).json();
        assertThat(looked.getString("status")).as(looked.toString()).isEqualTo("verified");
        return looked;
    }

    private static JsonObject add(Api api, String hostname) {
        Answer added = api.post("/domains", "{\"hostname\": \"%s\"}".formatted(hostname));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added.json();
    }

    private void prove(JsonObject domain) {
        JsonObject txt = record(domain, "TXT");
        dns.txt(txt.getString("name"), txt.getString("expected"));
    }

    private Answer verify(JsonObject domain) {
        return api.post("/domains/" + domain.getString("id") + "/verify", "");
    }

    private Answer link(String domain) {
        return api.post(
                "/links",
                "{\"destination\": \"https://x.example/\", \"domain\": \"%s\", \"slug\": \"offer\"}".formatted(domain));
    }

    private static JsonObject record(JsonObject domain, String type) {
        return domain.getJsonArray("dns").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    private void everywhere(Request request, int status) {
        for (Installation node : nodes.all()) {
            await().atMost(EVERYWHERE)
                    .untilAsserted(() ->
                            assertThat(request.send(node.httpPort()).status()).isEqualTo(status));
        }
    }

    private static Request visit(String host, String path) {
        return Request.get(path).host(host).browser();
    }

    private Api account() {
        return account("pro");
    }

    private Api account(String plan) {
        return nodes.fast().api(nodes.fast().account(plan).apiKey());
    }
}
