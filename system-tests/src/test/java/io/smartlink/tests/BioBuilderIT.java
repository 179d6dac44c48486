package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.smartlink.client.BioPage;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PageWidget;
import io.smartlink.client.SmartlinkClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The builder of bio pages in a real browser: by drag and drop, by keyboard, with what it refuses. */
@ExtendWith(Shared.class)
class BioBuilderIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final FilePayload PICTURE = new FilePayload("door.png", "image/png", PNG);
    private static final FilePayload TOO_LARGE =
            new FilePayload("door.png", "image/png", new byte[5 * 1024 * 1024 + 1]);
    private static final FilePayload FILE =
            new FilePayload("menu.txt", "text/plain", "Soup".getBytes(StandardCharsets.UTF_8));

    /** What is typed into the editor of each kind, by the field's name in the API. */
    private static final Map<String, Map<String, String>> TYPED = typed();

    private static Chromium chromium;

    private final Installation smartlink;
    private SmartlinkClient client;
    private BrowserContext window;
    private Page page;

    BioBuilderIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    private static Map<String, Map<String, String>> typed() {
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        typed.put("button", Map.of("label", "My shop", "destination", "https://shop.example/"));
        typed.put("heading", Map.of("text", "What I do"));
        typed.put("text", Map.of("text", "I make pots."));
        typed.put("image", Map.of("alt", "A red door"));
        typed.put("gallery", Map.of("alt", "A blue door"));
        typed.put("video", Map.of("url", "https://youtu.be/dQw4w9WgXcQ", "title", "Our film"));
        typed.put("music", Map.of("url", "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC", "title", "Our song"));
        typed.put("social", Map.of("destination", "https://social.example/@ann"));
        typed.put("divider", Map.of());
        typed.put("contact", Map.of("contact.givenName", "Ann", "contact.familyName", "Example"));
        typed.put("signup", Map.of("title", "News", "consent", "I agree to get news."));
        typed.put("countdown", Map.of("title", "Opening", "to", "2037-01-01T10:00"));
        typed.put("map", Map.of("address", "Alexanderplatz, Berlin", "latitude", "52.5219", "longitude", "13.4132"));
        typed.put("faq", Map.of("question", "Why?", "answer", "Because."));
        typed.put("product", Map.of("name", "Mug", "price", "12,90 €", "destination", "https://shop.example/mug"));
        typed.put("file", Map.of("label", "The menu"));
        return typed;
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
                .create(new NewAccount("Bio", "pro", Api.unique() + "@brand.example", true));
        client = smartlink.client(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.setViewportSize(1440, 900);
        page.navigate(account.signInLink());
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    /** Taken after every test, whether it passed or not: light and dark, as wide as a desk and as wide as a phone. */
    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        window.close();
        client.close();
    }

    @Test
    void a_page_with_all_widgets_is_built_by_drag_and_drop_and_published() {
        page.navigate(smartlink.console() + CONSOLE + "/bio-pages");
        assertThat(byId("empty")).containsText("No bio pages yet");
        byId("empty").locator("a").click();
        byId("newPage:title").fill("Ann <Example>");
        byId("newPage:make").click();
        assertThat(page).hasURL(Pattern.compile(".*/bio-page\\?id=.*"));
        assertThat(page.locator(".stack-empty")).isVisible();

        TYPED.forEach(this::dropAndFillIn);

        picture("all-widgets");
        BioPage draft = client.bioPages().list(null, null, null, null).items().get(0);
        assertThat(draft.title()).isEqualTo("Ann <Example>");
        assertThat(draft.widgets()).extracting(PageWidget::kind).containsExactlyElementsOf(TYPED.keySet());
        assertThat(draft.status()).isEqualTo("draft");

        byId("builder:publish").click();

        assertThat(byId("builder:messages")).containsText("Published");
        assertThat(page.locator(".status-published")).isVisible();
        assertThat(client.bioPages().read(draft.id()).status()).isEqualTo("published");
    }

    @Test
    void widgets_are_put_in_order_by_drag_and_by_keyboard() {
        BioPage made = pageOf("A", "B", "C");
        openBuilder(made);

        card("A").dragTo(card("C"), new Locator.DragToOptions().setTargetPosition(30, 45));
        assertThat(page.locator("#pageStack .stack-words .sub")).hasText(new String[] {"B", "C", "A"});
        assertThat(headings(made)).containsExactly("B", "C", "A");

        card("A").locator(".move-up").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#pageStack .stack-words .sub")).hasText(new String[] {"B", "A", "C"});
        assertThat(page.locator("#spoken")).hasText("Now number 2 of 3.");
        assertThat(card("A").locator(".move-up")).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#pageStack .stack-words .sub")).hasText(new String[] {"A", "B", "C"});
        assertThat(headings(made)).containsExactly("A", "B", "C");
    }

    @Test
    void the_store_is_used_without_a_mouse() {
        openBuilder(pageOf());

        page.locator("[data-kind=heading] a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-field=text]")).isFocused();
        page.keyboard().type("By keyboard");
        page.keyboard().press("Tab");
        byId("builder:widget:apply").focus();
        page.keyboard().press("Enter");

        assertThat(card("By keyboard")).isVisible();
        assertThat(page.frameLocator("#phone").locator("body")).containsText("By keyboard");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_nothing_is_kept() {
        BioPage made = pageOf();
        openBuilder(made);
        page.locator("[data-kind=button]").dragTo(page.locator("#pageStack"));
        awaitCursor();
        page.locator("[data-field=destination]").fill("javascript:alert(1)");
        byId("builder:widget:apply").click();

        assertThat(page.locator(".field:has([data-field=destination]) .fault")).containsText("https://");
        page.locator("[data-field=destination]").fill("https://shop.example/");
        byId("builder:widget:apply").click();
        assertThat(page.locator(".field:has([data-field=label]) .fault")).containsText("required");
        assertThat(client.bioPages().read(made.id()).widgets()).isEmpty();

        byId("builder:widget:cancel").click();
        assertThat(page.locator(".stack-empty")).isVisible();
        byId("builder:publish").click();
        assertThat(page.locator("body")).containsText("needs one widget at least");
    }

    @Test
    void a_contact_gets_a_photo_and_the_page_its_language() {
        BioPage made = pageOf();
        openBuilder(made);
        page.locator("[data-kind=contact]").dragTo(page.locator("#pageStack"));
        awaitCursor();
        page.locator("[data-field='contact.givenName']").fill("Ann");
        Locator photo = page.locator("#builder\\:side .photo");
        photo.locator("input[type=file]").setInputFiles(TOO_LARGE);
        assertThat(photo).containsText("image of up to 5 MB");
        assertThat(photo.locator("img")).hasCount(0);
        photo.locator("input[type=file]").setInputFiles(PICTURE);
        assertThat(photo.locator("img")).isVisible();
        assertThat(photo).not().containsText("image of up to 5 MB");
        photo.locator("input[type=file]").setInputFiles(FILE);
        assertThat(photo).containsText("must be a JPEG or PNG image");
        assertThat(photo.locator("img")).isVisible();
        picture("contact-photo");
        byId("builder:widget:apply").click();
        assertThat(page.locator("#store")).isVisible();

        byId("builder:openSeo").click();
        awaitCursor();
        byId("builder:seo:language").selectOption("pt");
        picture("language");
        byId("builder:seo:apply").click();
        assertThat(page.locator("#store")).isVisible();

        BioPage draft = client.bioPages().read(made.id());
        assertThat(draft.seo()).containsEntry("language", "pt");
        assertThat((Map<?, ?>) draft.widgets().get(0).content().get("contact"))
                .extracting("givenName", "photo")
                .doesNotContainNull();
        assertThat(page.frameLocator("#phone").locator("html")).hasAttribute("lang", "pt");
        assertThat(page.frameLocator("#phone").locator("main a")).containsText("Guardar contacto");
    }

    @Test
    void colours_that_nobody_could_read_are_told_and_refused() {
        BioPage made = pageOf("A");
        openBuilder(made);
        byId("builder:openDesign").click();
        awaitCursor();
        byId("builder:design:textColour").fill("#ffff00");
        byId("builder:design:textColour").dispatchEvent("change");

        assertThat(byId("builder:design:contrast")).containsText("1.07:1");
        byId("builder:design:apply").click();
        assertThat(page.locator(".field:has([id='builder:design:textColour']) .fault")
                        .first())
                .containsText("1.07:1");
        assertThat(client.bioPages().read(made.id()).theme()).containsEntry("text", null);

        page.locator(".swatch[title=Ocean]").click();
        assertThat(byId("builder:design:contrast")).containsText("Everybody can read this");
        byId("builder:design:apply").click();
        assertThat(page.locator("#store")).isVisible();
        assertThat(client.bioPages().read(made.id()).theme()).containsEntry("preset", "ocean");
    }

    @Test
    void a_draft_is_discarded_and_a_page_unpublished_duplicated_and_deleted() {
        BioPage made = pageOf("A");
        client.bioPages().publish(made.id());
        openBuilder(made);
        card("A").locator(".remove-widget").click();
        assertThat(page.locator(".stack-empty")).isVisible();
        assertThat(page.locator("body")).containsText("changes not published");

        byId("builder:discard").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(card("A")).isVisible();

        byId("builder:unpublish").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".status-draft")).isVisible();

        byId("builder:duplicate").click();
        assertThat(page.locator("h1")).hasText("Copy of Ann");
        assertThat(card("A")).isVisible();
        page.waitForLoadState();
        byId("builder:delete").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page).hasURL(Pattern.compile(".*/bio-pages"));
        assertThat(client.bioPages().list(null, null, null, null).items())
                .extracting(BioPage::title)
                .containsExactly("Ann");
    }

    private void dropAndFillIn(String kind, Map<String, String> fields) {
        int before = page.locator("#pageStack [data-widget]").count();
        Locator stack = page.locator("#pageStack");
        stack.evaluate("list => list.scrollIntoView({block: 'end'})");
        double height = stack.boundingBox().height;
        page.locator("[data-kind=" + kind + "]")
                .dragTo(stack, new Locator.DragToOptions().setTargetPosition(40, height - 8));
        if (!kind.equals("divider")) {
            awaitCursor();
            if (List.of("image", "gallery", "file").contains(kind)) {
                upload(kind.equals("file") ? FILE : PICTURE);
            }
            fields.forEach((field, text) ->
                    page.locator("[data-field='" + field + "']").first().fill(text));
            byId("builder:widget:apply").click();
        }
        assertThat(page.locator("#store")).isVisible();
        assertThat(page.locator("#pageStack [data-widget]:not([data-fresh])")).hasCount(before + 1);
    }

    /** The editor takes the cursor when it opens: what is typed before goes elsewhere. */
    private void awaitCursor() {
        page.waitForFunction("() => !document.getElementById('store')"
                + " && document.getElementById('builder:side').contains(document.activeElement)");
    }

    /** What was uploaded is chosen at once. */
    private void upload(FilePayload file) {
        page.locator("#builder\\:side input[type=file]").first().setInputFiles(file);
        assertThat(page.locator("#builder\\:side .media select").first().locator("option:checked"))
                .hasText(file.name);
    }

    private BioPage pageOf(String... headings) {
        PageWidget[] widgets = new PageWidget[headings.length];
        for (int i = 0; i < headings.length; i++) {
            widgets[i] = PageWidget.of("heading", Map.of("text", headings[i]));
        }
        return client.bioPages().create(NewBioPage.of("Ann", widgets));
    }

    private List<Object> headings(BioPage made) {
        return client.bioPages().read(made.id()).widgets().stream()
                .map(widget -> widget.content().get("text"))
                .toList();
    }

    private void openBuilder(BioPage made) {
        page.navigate(smartlink.console() + CONSOLE + "/bio-page?id=" + made.id());
        assertThat(page.locator("#pageStack")).isVisible();
    }

    private Locator card(String summary) {
        return page.locator(
                "#pageStack [data-widget]",
                new Page.LocatorOptions()
                        .setHas(page.locator(
                                ".sub", new Page.LocatorOptions().setHasText(Pattern.compile("^" + summary + "$")))));
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("bio-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
