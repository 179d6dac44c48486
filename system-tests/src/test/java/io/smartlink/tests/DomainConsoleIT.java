package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.OpenedAccount;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Domains in the console: an owner adds one, sets its records, uses it and takes it away. */
@ExtendWith({Shared.class, TestDns.Given.class})
class DomainConsoleIT {
    private static final String CONSOLE = "/admin/console";

    private static Chromium chromium;

    private final Installation smartlink;
    private final TestDns dns;
    private final String host = "go." + Api.unique().substring(0, 12) + ".example";
    private BrowserContext window;
    private Page page;
    private Api api;

    DomainConsoleIT(Installation smartlink, TestDns dns) {
        this.smartlink = smartlink;
        this.dns = dns;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** Each test has an account of its own, whose owner comes by the link that the operator hands over. */
    @BeforeEach
    void enter() {
        OpenedAccount account = smartlink.account("pro");
        api = smartlink.api(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.navigate(account.signInLink());
        Locator passwords = page.locator("input[type=password]");
        passwords.nth(0).fill(Installation.PASSWORD);
        passwords.nth(1).fill(Installation.PASSWORD);
        byId("welcome:submit").click();
        assertThat(byId("session:signOut")).isVisible();
    }

    /** Taken after every test, whether it passed or not: light, dark, and as wide as a phone. */
    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        String name = "domain-" + test.getTestMethod().orElseThrow().getName();
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        window.close();
    }

    @Test
    void a_domain_is_added_checked_and_used() {
        page.navigate(smartlink.console() + CONSOLE + "/domains");
        assertThat(byId("empty")).containsText("Put your own name on your links");
        assertThat(byId("domains:installation")).hasCount(0);
        picture("domains-empty");
        page.locator("#empty a.button").click();
        byId("newDomain:hostname").fill(host);
        byId("newDomain:add").click();

        assertThat(page).hasURL(Pattern.compile(".*/admin/console/domain\\?id=.*"));
        Locator cname = page.locator("tr[data-record=CNAME]");
        Locator txt = page.locator("tr[data-record=TXT]");
        assertThat(cname).containsText(Installation.DOMAIN);
        picture("domain-new");
        dns.cname(host, "elsewhere.example");
        dns.txt("_smartlink." + host, txt.locator("td:nth-child(3) code").innerText());
        byId("domain:check").click();
        assertThat(byId("domain:records"))
                .containsText("leads to elsewhere.example. Change it to " + Installation.DOMAIN);
        assertThat(txt).containsText("right");
        picture("domain-wrong");

        dns.withoutCname(host);
        dns.cname(host, Installation.DOMAIN);
        byId("domain:check").click();
        assertThat(byId("domain:status")).hasText("Serving");
        assertThat(byId("domain:history")).containsText("Verified, and serving");

        page.navigate(smartlink.console() + CONSOLE + "/link-editor");
        Menus.choose(page, "editor:domain", host);
        assertThat(page.locator("[id='editor:domain_items'] li").first()).hasText(Installation.DOMAIN);
        byId("editor:destination").fill("https://shop.example/");
        byId("editor:slug").fill("offer");
        byId("editor:save").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/link\\?id=.*"));
        assertThat(Request.get("/offer")
                        .host(host)
                        .browser()
                        .send(smartlink.httpPort())
                        .header("Location"))
                .isEqualTo("https://shop.example/");
        page.navigate(smartlink.console() + CONSOLE + "/domains");
        assertThat(byId("domains:table")).containsText(host);
    }

    @Test
    void what_is_no_domain_is_refused_beside_its_field() {
        page.navigate(smartlink.console() + CONSOLE + "/new-domain");
        byId("newDomain:hostname").fill("not a domain");
        byId("newDomain:add").click();
        assertThat(byId("newDomain:hostnameMessage")).containsText("is not a hostname");

        byId("newDomain:hostname").fill(Installation.DOMAIN);
        byId("newDomain:add").click();
        assertThat(byId("newDomain:messages")).containsText("in use by another account");
    }

    @Test
    void its_owner_decides_where_it_leads_and_how_it_looks() {
        String id = api.post("/domains", "{\"hostname\": \"%s\"}".formatted(host))
                .json()
                .getString("id");
        page.navigate(smartlink.console() + CONSOLE + "/domain?id=" + id);
        byId("domain:rootDestination").fill("https://brand.example/");
        byId("domain:notFoundDestination").fill("nonsense");
        byId("domain:brandColour").fill("red");
        byId("domain:save").click();
        assertThat(page.locator(".fault").first()).isVisible();

        byId("domain:notFoundDestination").fill("https://brand.example/{path}");
        byId("domain:brandColour").fill("#0a66c2");
        byId("domain:save").click();
        assertThat(byId("domain:messages")).containsText("Saved.");

        assertThat(api.get("/domains/" + id).text())
                .contains("https://brand.example/{path}", "\"#0a66c2\"", "\"https://brand.example/\"");
    }

    @Test
    void a_domain_is_removed_with_what_is_on_it() {
        var domain =
                api.post("/domains", "{\"hostname\": \"%s\"}".formatted(host)).json();
        dns.cname(host, Installation.DOMAIN);
        domain.getJsonArray("dns").getValuesAs(jakarta.json.JsonObject.class).stream()
                .filter(record -> record.getString("type").equals("TXT"))
                .forEach(record -> dns.txt(record.getString("name"), record.getString("expected")));
        String id = domain.getString("id");
        api.post("/domains/" + id + "/verify", "");
        api.link("{\"destination\": \"https://x.example/\", \"domain\": \"%s\"}".formatted(host));
        page.navigate(smartlink.console() + CONSOLE + "/domain?id=" + id);

        byId("domain:askRemove").click();
        assertThat(byId("domain:removalBody")).containsText("1 item on it will stop working");
        picture("domain-removal");
        byId("domain:remove").click();
        assertThat(byId("domain:removalMessages")).containsText("Move them to another domain");
        page.locator("[id='domain:archiveItems'] .ui-chkbox-box").click();
        byId("domain:remove").click();

        assertThat(page).hasURL(Pattern.compile(".*/admin/console/domains$"));
        assertThat(page.locator("main")).containsText(host + " is removed.");
        assertThat(api.get("/domains/" + id).status()).isEqualTo(404);
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
