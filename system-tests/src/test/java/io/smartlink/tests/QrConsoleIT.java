package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** QR codes in the console: designed with a live preview, refused with the reason, kept as a template, taken as files. */
@ExtendWith(Shared.class)
class QrConsoleIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final Pattern DESIGNER = Pattern.compile(".*/admin/console/qr-code\\?id=.*");

    private static Chromium chromium;

    private final Installation smartlink;
    private String email;
    private Api api;
    private BrowserContext window;
    private Page page;

    QrConsoleIT(Installation smartlink) {
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
    void openAccountAndSignIn() {
        email = Api.unique() + "@brand.example";
        OpenedAccount account = smartlink.client().operator().create(new NewAccount("QR codes", "pro", email, true));
        api = smartlink.api(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.navigate(account.signInLink());
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    /** Taken after every test, whether it passed or not: light, dark, and as wide as a phone. */
    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        window.close();
    }

    @Test
    void a_code_is_designed_with_a_live_preview_made_and_taken() throws IOException {
        page.locator("#side a", new Page.LocatorOptions().setHasText("QR codes"))
                .click();
        assertThat(byId("empty")).containsText("Print it once, lead it anywhere");
        picture("empty");
        byId("empty").locator("a").click();
        byId("designer:destination").fill("https://shop.example/menu");
        byId("designer:title").fill("Table 7");
        assertThat(byId("readable")).containsText("21.0:1");

        byId("designer:modules").selectOption("DOTS");
        byId("designer:foreground").fill("#1a237e");
        assertThat(byId("readable")).not().containsText("21.0:1");
        byId("designer:foreground").fill("#ffff00");
        assertThat(byId("unreadable")).containsText("#ffff00 on #ffffff has a contrast of 1.0:1");
        picture("refused");
        byId("designer:foreground").fill("#1a237e");
        assertThat(byId("readable")).isVisible();
        byId("designer:framed").locator(".ui-chkbox-box").click();
        assertThat(byId("designer:caption")).isVisible();
        byId("designer:caption").fill("Our menu");
        byId("designer:save").click();

        assertThat(page).hasURL(DESIGNER);
        assertThat(byId("designer:messages")).containsText("Your QR code is ready");
        Download file = page.waitForDownload(() -> byId("takePng").click());
        assertThat(Files.readAllBytes(file.path())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(api.get("/qr-codes")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("design")
                        .getString("modules"))
                .isEqualTo("dots");
    }

    @Test
    void a_link_has_its_code_and_all_are_taken_as_one_file() throws IOException {
        JsonObject link =
                api.link("{\"destination\": \"https://shop.example/\", \"slug\": \"%s\"}".formatted(Api.unique()));
        page.navigate(smartlink.console() + CONSOLE + "/link?id=" + link.getString("id"));
        byId("link:qrCode").click();
        assertThat(page.locator("code")).hasText(link.getString("shortUrl") + "?sl_qr");
        byId("designer:name").fill("House style");
        byId("designer:keepTemplate").click();
        assertThat(byId("designer:messages")).containsText("House style is kept as a template.");
        byId("designer:save").click();
        assertThat(page).hasURL(DESIGNER);

        page.navigate(smartlink.console() + CONSOLE + "/qr-codes");
        assertThat(page.locator("[id='codes:table'] tbody tr")).hasCount(1);
        Download file =
                page.waitForDownload(() -> page.locator("[data-zip]", new Page.LocatorOptions().setHasText("SVG"))
                        .click());
        assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
        assertThat(byId("zipProgress")).hasText("Done");
    }

    @Test
    void scans_of_a_code_have_a_page_of_figures() {
        UtcDay.awayFromItsEnd();
        JsonObject code = api.post(
                        "/qr-codes",
                        "{\"destination\": \"https://shop.example/\", \"title\": \"Table 7\", \"slug\": \"%s\"}"
                                .formatted(Api.unique()))
                .json();
        JsonObject link =
                api.link("{\"destination\": \"https://shop.example/\", \"slug\": \"%s\"}".formatted(Api.unique()));
        visit(code);
        visit(code);
        visit(link);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> api.get("/analytics/summary").json().getInt("clicks") == 3);

        page.navigate(smartlink.console() + CONSOLE + "/analytics");
        Locator row = page.locator("#panel-link .bars li", new Page.LocatorOptions().setHasText("Table 7"));
        assertThat(row).containsText("QR code " + code.getString("domain") + "/" + code.getString("slug"));
        picture("account");
        row.locator(".bar-open").click();
        assertThat(byId("whose")).hasText("Analytics of the QR code Table 7");
        assertThat(page.locator("#card-scans strong")).hasText("2");
        assertThat(byId("card-clicks")).hasCount(0);
        assertThat(byId("chartTitle")).hasText("Scans over time");
        assertThat(page.locator("#list-places")).isVisible();
        byId("toScope").click();
        assertThat(page).hasURL(DESIGNER);

        byId("designer:analytics").click();
        assertThat(byId("whose")).hasText("Analytics of the QR code Table 7");
        page.navigate(smartlink.console() + CONSOLE + "/qr-codes");
        page.locator("[id='codes:table'] tbody tr .col-clicks a").click();
        assertThat(page.locator("#card-scans strong")).hasText("2");

        String stranger = smartlink.account("pro").apiKey();
        String theirs = smartlink
                .api(stranger)
                .post("/qr-codes", "{\"destination\": \"https://shop.example/\"}")
                .json()
                .getString("id");
        for (String path : List.of("analytics", "analytics-figures", "analytics-live", "live", "visits.csv")) {
            assertThat(page.navigate(smartlink.console() + CONSOLE + "/" + path + "?qrCodeId=" + theirs)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        page.navigate(smartlink.console() + CONSOLE + "/analytics?qrCodeId=" + code.getString("id"));
        assertThat(page.locator("#card-scans strong")).hasText("2");
    }

    private void visit(JsonObject item) {
        Answer answer = Request.get("/" + item.getString("slug"))
                .host(Installation.DOMAIN)
                .with("User-Agent", Request.CHROME)
                .send(smartlink.httpPort());
        assertThat(answer.status()).isEqualTo(302);
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("qr-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
