package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links of every kind made in the console by a person, and followed. */
@ExtendWith(Shared.class)
class LinkEditorIT {
    private static final String CONSOLE = "/admin/console";
    private static final Pattern LINK_PAGE = Pattern.compile(".*/admin/console/link\\?id=.*");
    private static final double A_MINUTE = 60_000;
    private static final Duration SEEN = Duration.ofSeconds(10);

    private static Chromium chromium;

    private final Installation smartlink;
    private BrowserContext window;
    private Page page;

    LinkEditorIT(Installation smartlink) {
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
    void signIn() {
        window = chromium.person();
        page = window.newPage();
        page.navigate(smartlink.console() + CONSOLE + "/links");
        byId("signIn:email").fill(Installation.ADMIN);
        page.locator("input[type=password]").first().fill(Installation.PASSWORD);
        byId("signIn:submit").click();
        assertThat(byId("session:signOut")).isVisible();
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
    void a_pasted_address_gives_its_utm_parameters_to_the_fields_and_gets_them_back() {
        String slug = newLink("utm");
        byId("editor:destination").fill("https://shop.example/a?b=%2B&utm_source=mail&utm_campaign=Spring+27#c");
        byId("editor:splitUtm").click();

        assertThat(byId("editor:destination")).hasValue("https://shop.example/a?b=%2B#c");
        assertThat(byId("editor:utmCampaign")).hasValue("Spring 27");
        byId("editor:utmMedium").pressSequentially("e");
        assertThat(byId("finalUrlText"))
                .hasText("https://shop.example/a?b=%2B&utm_source=mail&utm_medium=e&utm_campaign=Spring%2027#c");
        save();

        assertThat(smartlink.visit("/" + slug).header("Location"))
                .isEqualTo("https://shop.example/a?b=%2B&utm_source=mail&utm_medium=e&utm_campaign=Spring%2027#c");
    }

    @Test
    void a_campaign_gives_the_link_its_utm_fields() {
        String name = Api.unique();
        smartlink.api().post("/campaigns", "{\"name\": \"%s\", \"utm\": {\"source\": \"paper\"}}".formatted(name));
        String slug = newLink("campaign");
        byId("editor:destination").fill("https://shop.example/");
        Menus.choose(page, "editor:campaign", name);
        assertThat(byId("editor:utmSource")).hasValue("paper");
        save();

        assertThat(smartlink.visit("/" + slug).header("Location")).isEqualTo("https://shop.example/?utm_source=paper");
    }

    @Test
    void rules_are_asked_in_the_order_in_which_they_were_put() {
        String slug = newLink("rules");
        byId("editor:destination").fill("https://shop.example/");
        openSection("rules");
        addRule(0, "Any mail", "https://shop.example/mail", "ref=mail");
        addRule(1, "Mail and debug", "https://shop.example/debug", "ref=mail\ndebug");
        byId("editor:rule:1:up").click();
        assertThat(byId("editor:rule:0:name")).hasValue("Mail and debug");
        save();

        assertThat(smartlink.visit("/" + slug + "?ref=mail&debug").header("Location"))
                .isEqualTo("https://shop.example/debug");
        assertThat(smartlink.visit("/" + slug + "?ref=mail").header("Location")).isEqualTo("https://shop.example/mail");
        assertThat(smartlink.visit("/" + slug).header("Location")).isEqualTo("https://shop.example/");
    }

    @Test
    void an_explanation_tells_what_each_rule_has_seen() {
        newLink("explained");
        byId("editor:destination").fill("https://shop.example/");
        openSection("rules");
        addRule(0, "Mail", "https://shop.example/mail", "ref=mail");
        save();

        page.locator("#explain > summary").click();
        byId("link:explainQuery").fill("ref=chat");
        byId("link:explainNow").click();
        assertThat(byId("link:explained")).containsText("does not hold");
        assertThat(byId("link:explained")).containsText("ref=mail, seen chat");
        assertThat(byId("link:explained")).containsText("https://shop.example/");
        byId("link:explainQuery").fill("ref=mail");
        byId("link:explainNow").click();

        assertThat(byId("link:explained")).containsText("decides");
        assertThat(byId("link:explained")).containsText("https://shop.example/mail");
    }

    @Test
    void a_rule_that_is_not_valid_is_refused_at_its_field() {
        newLink("bad-rule");
        byId("editor:destination").fill("https://shop.example/");
        openSection("rules");
        addRule(0, "No address", "nowhere", "ref=mail");
        byId("editor:save").click();

        assertThat(page.locator("#section-rules .field:has([id='editor:rule:0:destination']) .fault"))
                .containsText("must be a whole address");
    }

    @Test
    void visitors_are_spread_over_variants() {
        String slug = newLink("variants");
        byId("editor:destination").fill("https://shop.example/");
        openSection("variants");
        for (int i = 0; i < 2; i++) {
            byId("editor:addVariant").click();
            byId("editor:variant:" + i + ":name").fill("Variant " + i);
            byId("editor:variant:" + i + ":destination").fill("https://shop.example/variant");
        }
        save();

        assertThat(smartlink.visit("/" + slug).header("Location")).isEqualTo("https://shop.example/variant");
    }

    @Test
    void a_password_stands_before_the_destination() {
        String slug = newLink("locked");
        byId("editor:destination").fill("https://shop.example/secret");
        openSection("password");
        byId("editor:password").fill("open sesame");
        save();

        Answer locked = smartlink.visit("/" + slug);
        assertThat(locked.status()).isEqualTo(200);
        assertThat(locked.text()).doesNotContain("shop.example");

        byHref("link-editor").first().click();
        page.waitForLoadState();
        assertThat(byId("editor:password")).hasValue("");
        byId("editor:removePassword").locator(".ui-chkbox-box").click();
        save();
        await().atMost(SEEN)
                .untilAsserted(() -> assertThat(smartlink.visit("/" + slug).header("Location"))
                        .isEqualTo("https://shop.example/secret"));
    }

    @Test
    void an_amazon_search_leads_to_its_keyword() {
        String slug = newLink("search");
        choose("Amazon search");
        byId("editor:asin").fill("B01ABCDE23");
        byId("editor:keyword:0:text").fill("ear buds");
        assertThat(byId("searchUrlText")).containsText("k=ear+buds");
        byId("editor:slug").fill(slug);
        assertThat(page.locator("main")).containsText("you are answerable");
        save();

        assertThat(smartlink.visit("/" + slug).header("Location"))
                .isEqualTo("https://www.amazon.com/s?k=ear+buds&rh=p_78%3AB01ABCDE23");
    }

    @Test
    void a_contact_card_is_handed_over_with_its_photo() throws IOException {
        String slug = newLink("contact");
        choose("Contact card");
        byId("editor:givenName").fill("Änn");
        byId("editor:familyName").fill("Lee");
        byId("editor:phone:0:text").fill("+49 30 1234567");
        byId("editor:email:0:text").fill("ann@brand.example");
        byId("editor:upload_input").setInputFiles(new FilePayload("ann.png", "image/png", photo()));
        assertThat(page.locator("[id='editor:photo'] img")).isVisible();
        byId("editor:slug").fill(slug);
        save();

        Answer card = smartlink.visit("/" + slug);
        assertThat(card.header("Content-Type")).startsWith("text/vcard");
        assertThat(card.text()).contains("Änn", "+49 30 1234567", "ann@brand.example", "PHOTO");
    }

    @Test
    void a_new_address_says_what_will_break_and_takes_its_place() {
        String slug = newLink("before");
        byId("editor:destination").fill("https://shop.example/");
        save();
        byHref("link-editor").first().click();
        page.waitForLoadState();
        byId("editor:slug").fill(slug + "-moved");
        assertThat(byId("editor:preview")).containsText("stops working as soon as you save");
        byId("editor:save").click();

        assertThat(byId("editor:breakingDialog")).containsText("The old address stops working at once.");
        assertThat(smartlink.visit("/" + slug).status()).isEqualTo(302);
        byId("editor:saveBreaking").click();
        assertThat(page).hasURL(LINK_PAGE);
        await().atMost(SEEN).until(() -> smartlink.visit("/" + slug).status() == 404);
        assertThat(smartlink.visit("/" + slug + "-moved").status()).isEqualTo(302);
    }

    @Test
    void archiving_says_what_will_break_and_does_it() {
        String slug = newLink("archived");
        byId("editor:destination").fill("https://shop.example/");
        save();
        byHref("link-editor").first().click();
        page.waitForLoadState();
        byId("editor:archived").locator(".ui-chkbox-box").click();
        byId("editor:save").click();

        assertThat(byId("editor:breakingDialog")).containsText("Nobody has clicked it in the last 7 days.");
        byId("editor:saveBreaking").click();
        assertThat(page).hasURL(LINK_PAGE);
        assertThat(smartlink.visit("/" + slug).status()).isEqualTo(410);
    }

    @Test
    void lines_become_links_and_those_that_cannot_come_back() {
        String mark = Long.toString(System.nanoTime(), 36);
        page.navigate(smartlink.console() + CONSOLE + "/bulk");
        byId("bulk:text").fill("https://shop.example/1,bulk-" + mark + ",Title,a; b\nnonsense\nhttps://shop.example/2");
        byId("bulk:start").click();

        assertThat(byId("bulk:download")).isVisible(within());
        assertThat(byId("made")).hasText("2");
        assertThat(byId("refusals")).hasText("1");
        picture("bulk-done");
        byId("bulk:again").click();
        assertThat(byId("bulk:text")).hasValue("nonsense");
        assertThat(smartlink.visit("/bulk-" + mark).header("Location")).isEqualTo("https://shop.example/1");
    }

    @Test
    void links_that_are_chosen_in_the_list_are_changed_together() {
        String mark = Long.toString(System.nanoTime(), 36);
        List<String> slugs = List.of("chosen-1-" + mark, "chosen-2-" + mark);
        page.navigate(smartlink.console() + CONSOLE + "/bulk");
        byId("bulk:text").fill("https://shop.example/1," + slugs.get(0) + "\nhttps://shop.example/2," + slugs.get(1));
        byId("bulk:start").click();
        assertThat(byId("bulk:download")).isVisible(within());

        page.navigate(smartlink.console() + CONSOLE + "/links?search=" + mark);
        page.locator("[id='links:table'] thead .ui-chkbox-box").click();
        assertThat(byId("links:selection")).containsText("2 links chosen");
        byId("links:editSelection").click();
        Dialogs.awaitCursor(page);
        Menus.choose(page, "links:change", "Archive");
        assertThat(byId("links:changeBody")).containsText("stop redirecting at once");
        picture("selection-dialog");
        byId("links:applyChange").click();

        assertThat(byId("selectionDone")).containsText("2 done.");
        for (String slug : slugs) {
            assertThat(smartlink.visit("/" + slug).status()).isEqualTo(410);
        }
    }

    /** Opens the editor and types a slug that nobody has. */
    private String newLink(String name) {
        String slug = name + "-" + Long.toString(System.nanoTime(), 36);
        page.navigate(smartlink.console() + CONSOLE + "/link-editor");
        byId("editor:slug").fill(slug);
        return slug;
    }

    private void choose(String kind) {
        page.locator("[id='editor:kind'] .ui-button", new Page.LocatorOptions().setHasText(kind))
                .click();
        assertThat(page.locator("[id='editor:kind'] .ui-state-active")).containsText(kind);
        assertThat(byId("editor:destination")).hasCount(0);
    }

    /** Where the link leads is told a moment after it was typed, and moves what stands below. */
    private void openSection(String name) {
        assertThat(byId("finalUrlText")).isVisible();
        page.locator("#section-" + name + " > summary").click();
    }

    private void addRule(int index, String name, String destination, String query) {
        byId("editor:addRule").click();
        byId("editor:rule:" + index + ":name").fill(name);
        byId("editor:rule:" + index + ":destination").fill(destination);
        byId("editor:rule:" + index + ":query").fill(query);
    }

    private void save() {
        byId("editor:save").click();
        assertThat(page).hasURL(LINK_PAGE);
    }

    private static LocatorAssertions.IsVisibleOptions within() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private Locator byHref(String part) {
        return page.locator("main a[href*='" + part + "']");
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("editor-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
