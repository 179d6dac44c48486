package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.OperatorAuditApi;
import io.smartlink.client.PlanChange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log of the installation itself, and those of accounts as its operators see them. */
@ExtendWith(Shared.class)
class OperatorAuditIT {
    private final Installation smartlink;

    OperatorAuditIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @Test
    void what_is_done_to_the_installation_is_found_and_exported() throws IOException {
        String host = "trap-" + Api.unique() + ".example";
        smartlink.client().safety().block(new NewBlocklistEntry("host", host, "A trap"));
        OperatorAuditApi log = smartlink.client().operatorAudit();

        AuditEvent event = log.list(null, AuditEventFilter.all().subject(host), null, null)
                .items()
                .get(0);
        assertThat(event.action()).isEqualTo("blocklist.added");
        assertThat(event.actor()).startsWith("key:");
        assertThat(log.read(null, event.id())).isEqualTo(event);
        assertThat(log.list(null, AuditEventFilter.all().search(host).action("plan"), null, null)
                        .items())
                .isEmpty();
        try (InputStream csv = log.export(null, "csv", AuditEventFilter.all().search(host))) {
            assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSize(2)
                    .anyMatch(line -> line.contains("blocklist.added"));
        }
    }

    @Test
    void an_account_s_log_names_the_operator_to_operators_only() throws IOException {
        OpenedAccount account = smartlink.account("pro");
        smartlink.client().operator().change(account.id(), new PlanChange("free"));
        OperatorAuditApi log = smartlink.client().operatorAudit();

        AuditEvent event = log.list(account.id(), AuditEventFilter.all().action("plan"), null, null)
                .items()
                .get(0);
        assertThat(event.actorKind()).isEqualTo("operator");
        assertThat(event.actor()).startsWith("key:");
        assertThat(event.address()).isNotNull();
        assertThat(log.read(account.id(), event.id())).isEqualTo(event);
        try (InputStream lines =
                log.export(account.id(), "ndjson", AuditEventFilter.all().action("plan"))) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8)).contains(event.id());
        }
        Api api = smartlink.api();
        assertThat(api.get("/operator/audit-events/" + event.id()).status()).isEqualTo(404);
    }

    @Test
    void what_there_is_not_is_refused_and_accounts_see_nothing_of_it() {
        OpenedAccount account = smartlink.account("pro");
        Api operator = smartlink.api();

        assertThat(smartlink.api(account.apiKey()).get("/operator/audit-events").status())
                .isEqualTo(403);
        assertThat(operator.get("/operator/audit-events?accountId=nonsense").status())
                .isEqualTo(404);
        assertThat(operator.get("/operator/audit-events?accountId=" + someLink(account))
                        .status())
                .isEqualTo(404);
        assertThat(operator.get("/operator/audit-events?weather=good").status()).isEqualTo(422);
        assertThat(operator.get("/operator/audit-events?action=nonsense").status())
                .isEqualTo(422);
        assertThat(operator.get("/operator/audit-events/export?format=pdf").status())
                .isEqualTo(422);
    }

    @Test
    void the_console_shows_both_and_gives_them_as_files() throws IOException {
        String host = "trap-" + Api.unique() + ".example";
        smartlink.client().safety().block(new NewBlocklistEntry("host", host, "A trap"));
        OpenedAccount account = smartlink.account("pro");
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(smartlink.console() + "/admin/console/sign-in");
            page.locator("[id='signIn:email']").fill(Installation.ADMIN);
            page.locator("[id='signIn:password']").fill(Installation.PASSWORD);
            page.locator("[id='signIn:submit']").click();
            page.waitForURL("**/links");

            page.navigate(smartlink.console() + "/admin/console/operator-audit?search=" + host);
            assertThat(page.locator("[id='audit:table_data'] > tr")).hasCount(1);
            assertThat(page.locator("[id='audit:table']")).containsText("blocklist.added");
            var file = page.waitForDownload(() -> page.locator("#exportCsv").click());
            assertThat(Files.readString(file.path())).contains(host);

            page.navigate(smartlink.console() + "/admin/console/operator-account?id=" + account.id());
            page.locator("#auditLog").click();
            assertThat(page.locator("[id='audit:table']")).containsText("account.created");
            page.locator("input[name=search]").fill("nothing-like-this");
            page.locator("#find").click();
            assertThat(page.locator("[id='audit:table']")).containsText("No event matches");
            page.locator("#clear").click();
            assertThat(page.locator("[id='audit:table']")).containsText("account.created");
            var own = page.waitForDownload(() -> page.locator("#exportNdjson").click());
            assertThat(Files.readString(own.path())).contains("account.created").doesNotContain(host);
        }
    }

    private String someLink(OpenedAccount account) {
        return smartlink
                .api(account.apiKey())
                .link("{\"destination\": \"https://shop.example/\"}")
                .getString("id");
    }
}
