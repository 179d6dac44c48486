package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.Pages;
import io.smartlink.client.PlanChange;
import io.smartlink.client.SmartlinkClient;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit log: what members, keys and operators do stands in it, whole, and a refused change does not. */
@ExtendWith(Shared.class)
class AuditIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static Chromium chromium;

    private final Installation smartlink;
    private OpenedAccount account;
    private Api api;
    private SmartlinkClient client;

    AuditIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void openAccount() {
        account = smartlink
                .client()
                .operator()
                .create(new NewAccount("Audited", "pro", Api.unique() + "@brand.example", true));
        api = smartlink.api(account.apiKey());
        client = smartlink.client(account.apiKey());
    }

    @Test
    void a_link_s_life_is_told_with_what_was_before_and_after() {
        String slug = Api.unique();
        JsonObject made = api.link(
                "{\"slug\": \"%s\", \"destination\": \"https://shop.example/a\", \"password\": \"sesame-street\"}"
                        .formatted(slug));
        String id = made.getString("id");
        api.to("PATCH", "/links/" + id)
                .with("Content-Type", "application/merge-patch+json")
                .with("X-Request-Id", "request-" + slug)
                .json("{\"destination\": \"https://shop.example/b\", \"password\": \"open-sesame\"}")
                .send(smartlink.httpPort());
        api.patch("/links/" + id, "{\"archived\": true}");
        api.patch("/links/" + id, "{\"archived\": true}");
        api.delete("/links/" + id);

        List<AuditEvent> events = Pages.stream(
                        cursor -> client.audit().list(AuditEventFilter.all().subject(id), 2, cursor))
                .toList();

        assertThat(events)
                .extracting(AuditEvent::action)
                .containsExactly("link.deleted", "link.archived", "link.updated", "link.created");
        AuditEvent changed = events.get(2);
        assertThat(changed.subject()).endsWith("/" + slug);
        assertThat(changed.actorKind()).isEqualTo("api-key");
        assertThat(changed.actor()).isEqualTo("key:first key");
        assertThat(changed.address()).isEqualTo("127.0.0.1");
        assertThat(changed.requestId()).isEqualTo("request-" + slug);
        assertThat(changed.before())
                .isEqualTo(Map.of(
                        "destination",
                        Json.createValue("https://shop.example/a"),
                        "password",
                        Json.createValue("set")));
        assertThat(changed.after())
                .isEqualTo(Map.of(
                        "destination",
                        Json.createValue("https://shop.example/b"),
                        "password",
                        Json.createValue("changed")));
        assertThat(events.toString()).doesNotContain("sesame");
        assertThat(client.audit().read(changed.id())).isEqualTo(changed);
    }

    @Test
    void what_was_refused_is_not_recorded_and_of_many_each_is() {
        String slug = Api.unique();
        String one = "{\"slug\": \"%s\", \"destination\": \"https://shop.example/\"}".formatted(slug);
        String bulk = "{\"items\": [%s, %s, {\"slug\": \"%s-2\", \"destination\": \"https://shop.example/\"}]}"
                .formatted(one, one, slug);

        assertThat(api.post("/links/bulk", bulk).status()).isEqualTo(200);

        assertThat(client.audit()
                        .list(AuditEventFilter.all().search(slug), null, null)
                        .items())
                .extracting(AuditEvent::action)
                .containsExactly("link.created", "link.created");
    }

    @Test
    void an_operator_is_told_as_one_and_by_no_name() {
        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        AuditEvent event = client.audit()
                .list(AuditEventFilter.all().action("plan"), null, null)
                .items()
                .get(0);

        assertThat(event.actor()).isEqualTo("operator");
        assertThat(event.address()).isNull();
        assertThat(event.before()).containsEntry("plan", Json.createValue("pro"));
        assertThat(event.after()).containsEntry("plan", Json.createValue("free"));
        assertThat(client.audit()
                        .list(AuditEventFilter.all().actor("operator"), null, null)
                        .items())
                .extracting(AuditEvent::action)
                .contains("account.created", "plan.changed");
    }

    @Test
    void another_account_s_events_do_not_exist() {
        api.link("{\"destination\": \"https://shop.example/\"}");
        String id = client.audit()
                .list(AuditEventFilter.all(), 1, null)
                .items()
                .get(0)
                .id();
        OpenedAccount other =
                smartlink.client().operator().create(new NewAccount("Other", "pro", Api.unique() + "@b.example", true));
        Api stranger = smartlink.api(other.apiKey());

        assertThat(stranger.get("/audit-events/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/audit-events?cursor=" + id).status()).isEqualTo(422);
        assertThat(stranger.get("/audit-events?search=shop").json().getJsonArray("items"))
                .isEmpty();
        assertThat(api.get("/audit-events?action=lnk").status()).isEqualTo(422);
    }

    @Test
    void files_have_every_event() throws IOException {
        for (int i = 0; i < 3; i++) {
            api.link("{\"destination\": \"https://shop.example/\"}");
        }
        AuditEventFilter links = AuditEventFilter.all().action("link.created");

        assertThat(text(client.audit().export("ndjson", links)).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("\"link.created\""));
        assertThat(text(client.audit().export("csv", links)).lines()).hasSize(4);
    }

    @Test
    void every_writing_way_of_the_api_that_can_be_walked_leaves_a_record() {
        String link = api.link("{\"destination\": \"https://shop.example/\"}").getString("id");
        String campaign =
                api.post("/campaigns", "{\"name\": \"Spring\"}").json().getString("id");
        api.patch("/campaigns/" + campaign, "{\"name\": \"Summer\"}");
        api.delete("/campaigns/" + campaign);
        String domain = api.post("/domains", "{\"hostname\": \"%s.example\"}".formatted(Api.unique()))
                .json()
                .getString("id");
        api.patch("/domains/" + domain, "{\"robots\": \"disallow\"}");
        api.delete("/domains/" + domain);
        api.patch("/account", "{\"targetPages\": false}");
        api.patch("/links/" + link, "{\"title\": \"Offer\"}");
        api.delete("/links/" + link);

        Set<String> actions = Pages.stream(cursor -> client.audit().list(AuditEventFilter.all(), null, cursor))
                .map(AuditEvent::action)
                .collect(Collectors.toSet());

        assertThat(actions)
                .contains(
                        "link.created",
                        "link.updated",
                        "link.deleted",
                        "campaign.created",
                        "campaign.updated",
                        "campaign.deleted",
                        "domain.added",
                        "domain.updated",
                        "domain.removed",
                        "account.created",
                        "account.updated");
    }

    @Test
    void the_console_finds_shows_and_exports() throws IOException {
        String slug = Api.unique();
        String id = api.link("{\"slug\": \"%s\", \"destination\": \"https://shop.example/old\"}".formatted(slug))
                .getString("id");
        api.patch("/links/" + id, "{\"destination\": \"https://shop.example/new\", \"title\": \"Spring offer\"}");
        try (BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(account.signInLink());
            page.locator("input[type=password]").nth(0).fill(PASSWORD);
            page.locator("input[type=password]").nth(1).fill(PASSWORD);
            page.locator("[id='welcome:submit']").click();
            assertThat(page).hasTitle(Pattern.compile("Links.*"));

            page.navigate(smartlink.console() + CONSOLE + "/settings-audit");
            page.locator("input[name=search]").fill("new");
            page.locator("#find").click();
            Locator rows = page.locator("tbody[id$=table_data] > tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("link.updated");
            rows.locator("summary").click();
            assertThat(rows.locator(".audit-changes")).containsText("https://shop.example/old");
            assertThat(rows.locator(".audit-changes")).containsText("https://shop.example/new");
            picture(page, "audit-log");
            page.setViewportSize(360, 740);
            picture(page, "audit-log-narrow");
            page.setViewportSize(1280, 800);

            Download file =
                    page.waitForDownload(() -> page.locator("#exportCsv").click());
            assertThat(Files.readString(file.path()).lines()).hasSize(2);

            page.navigate(smartlink.console() + CONSOLE + "/settings-audit?search=nothing-like-this");
            assertThat(page.locator(".no-match")).isVisible();
        }
    }

    private void picture(Page page, String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String text(InputStream file) throws IOException {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
