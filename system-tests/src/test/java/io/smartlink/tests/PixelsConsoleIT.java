package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.BioPage;
import io.smartlink.client.Link;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.NewLink;
import io.smartlink.client.NewPixel;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.Pixel;
import io.smartlink.client.QrCode;
import io.smartlink.client.SmartlinkClient;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pixels in the console: added, found, changed, put on a link and deleted by a person of an account of its own. */
@ExtendWith(Shared.class)
class PixelsConsoleIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final Pattern LIST = Pattern.compile(".*/admin/console/pixels");

    private static Chromium chromium;

    private final Installation smartlink;
    private SmartlinkClient client;
    private BrowserContext window;
    private Page page;

    PixelsConsoleIT(Installation smartlink) {
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
        OpenedAccount account = smartlink
                .client()
                .operator()
                .create(new NewAccount("Pixels", "pro", Api.unique() + "@brand.example", true));
        client = smartlink.client(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.navigate(account.signInLink());
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        pictures(test.getTestMethod().orElseThrow().getName());
        window.close();
    }

    @Test
    void a_pixel_is_added_changed_and_deleted() {
        page.locator("#side a", new Page.LocatorOptions().setHasText("Pixels")).click();
        assertThat(byId("empty")).containsText("who followed a link");
        pictures("empty");
        byId("empty").locator("a.button").click();
        byId("editor:tagId").fill("not an id");
        byId("editor:save").click();
        assertThat(page.locator(".field:has([id='editor:tagId'])")).containsText("no Pixel ID of Meta");
        pictures("editor");
        byId("editor:tagId").fill("123456789012345");
        byId("editor:save").click();

        assertThat(page).hasURL(LIST);
        assertThat(byId("pixels:messages"))
                .containsText("Meta 123456789012345 is ready for links, QR codes and bio pages.");
        assertThat(row("Meta")).containsText("nothing");
        assertThat(byId("off")).containsText("Nothing fires yet");
        pictures("list");

        row("Meta").locator("a.short").click();
        byId("editor:name").fill("Spring ads");
        byId("editor:save").click();
        assertThat(row("Spring ads")).isVisible();

        row("Spring ads").locator("a.short").click();
        page.waitForLoadState();
        byId("editor:delete").click();
        assertThat(page.locator(".ui-confirm-dialog, .ui-confirmdialog").first())
                .containsText("Nothing fires it.");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page).hasURL(LIST);
        assertThat(byId("empty")).isVisible();
    }

    @Test
    void the_fields_follow_the_provider() {
        page.navigate(smartlink.console() + CONSOLE + "/pixel-editor");
        assertThat(byId("editor:conversionLabel")).hasCount(0);

        Menus.choose(page, "editor:provider", "Google Ads");

        assertThat(byId("editor:tagId")).hasAttribute("placeholder", "AW-123456789");
        byId("editor:tagId").fill("aw-123456789");
        byId("editor:conversionLabel").fill("AbC-D_efG-h12");
        byId("editor:name").fill("Conversions");
        byId("editor:save").click();
        assertThat(row("Conversions")).containsText("AW-123456789");
        assertThat(client.pixels().list(null, null).items().get(0).conversionLabel())
                .isEqualTo("AbC-D_efG-h12");
    }

    @Test
    void an_account_decides_and_puts_a_pixel_on_a_link() {
        Pixel pixel = client.pixels().create(new NewPixel("Spring ads", "meta", "123456789012345", null));
        Link link = client.links().create(NewLink.to("https://shop.example/"));
        client.links().create(NewLink.to("https://shop.example/without"));
        page.navigate(smartlink.console() + CONSOLE + "/settings-account");
        Menus.choose(page, "account:pixelConsent", Pattern.compile("legal basis of our own"));
        byId("account:pixelLegalBasis").fill("");
        byId("account:save").click();
        assertThat(page.locator(".field:has([id='account:pixelLegalBasis'])")).containsText("Say on which legal basis");
        byId("account:pixelLegalBasis").fill("Agreed to in our app");
        byId("account:save").click();
        assertThat(byId("pixelsDecided")).containsText("Decided by");
        pictures("settings");

        page.navigate(smartlink.console() + CONSOLE + "/link-editor?id=" + link.id());
        page.locator("#section-pixels summary").click();
        page.locator("#section-pixels label", new Page.LocatorOptions().setHasText("Spring ads"))
                .click();
        pictures("picker");
        byId("editor:save").click();

        assertThat(byId("pixels")).containsText("Spring ads");
        assertThat(byId("pixels")).containsText("fired 0 times");
        assertThat(client.links().read(link.id()).pixelIds()).hasSize(1);
        page.navigate(smartlink.console() + CONSOLE + "/pixels?search=nothing");
        assertThat(page.locator(".no-match")).isVisible();
        byId("pixels:table:clear").click();
        assertThat(row("Spring ads")).containsText("1 link");
        row("Spring ads").locator("a.short").click();
        assertThat(byId("uses")).containsText("1 link fires it.");
        assertThat(byId("uses").locator("ul a")).containsText(link.slug());
        byId("uses").locator("a.quiet-button").click();
        assertThat(page).hasURL(Pattern.compile(".*/links\\?pixel=" + pixel.id()));
        assertThat(page.locator("[id='links:table_data'] > tr")).hasCount(1);
        assertThat(byId("links:pixel_label")).hasText("Spring ads");
        pictures("filtered");
    }

    @Test
    void a_pixel_is_put_on_a_bio_page_and_holds_at_once() {
        Pixel pixel = client.pixels().create(new NewPixel("Spring ads", "meta", "123456789012345", null));
        BioPage bio = client.bioPages().create(NewBioPage.of("Ann"));
        page.navigate(smartlink.console() + CONSOLE + "/bio-page?id=" + bio.id());

        byId("builder:openPixels").click();
        assertThat(byId("pixelsOff")).containsText("let nothing fire");
        page.locator("[id='builder:side'] label", new Page.LocatorOptions().setHasText("Spring ads"))
                .click();
        pictures("bio-page");
        byId("builder:pixels:apply").click();

        assertThat(page.locator("#store")).isVisible();
        Assertions.assertThat(client.bioPages().read(bio.id()).pixelIds()).containsExactly(pixel.id());
        page.navigate(smartlink.console() + CONSOLE + "/pixel-editor?id=" + pixel.id());
        assertThat(byId("uses")).containsText("1 bio page fires it.");
        byId("uses").locator("ul a").click();
        assertThat(page.locator("h1")).hasText("Ann");
    }

    @Test
    void a_pixel_is_put_on_a_qr_code_and_kept_when_its_look_changes() {
        Pixel pixel = client.pixels().create(new NewPixel("Spring ads", "meta", "123456789012345", null));
        page.navigate(smartlink.console() + CONSOLE + "/qr-code");
        byId("designer:destination").fill("https://shop.example/menu");
        page.locator("#pixelCard label", new Page.LocatorOptions().setHasText("Spring ads"))
                .click();
        pictures("qr-code");
        byId("designer:save").click();
        assertThat(page).hasURL(Pattern.compile(".*/qr-code\\?id=.*"));

        byId("designer:title").fill("Menu");
        byId("designer:save").click();

        assertThat(page.locator("h1")).hasText("Menu");
        QrCode code = client.qrCodes().list(null, null, null, null).items().get(0);
        Assertions.assertThat(code.pixelIds()).containsExactly(pixel.id());
        page.navigate(smartlink.console() + CONSOLE + "/pixels");
        assertThat(row("Spring ads")).containsText("1 QR code");
    }

    private Locator row(String name) {
        return page.locator("[id='pixels:table_data'] > tr", new Page.LocatorOptions().setHasText(name));
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Light, dark, and as wide as a phone. */
    private void pictures(String name) {
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("pixels-console-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
