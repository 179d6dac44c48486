package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewLink;
import io.smartlink.client.OpenedAccount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The console as a person uses it, in a real browser: sign in, make a link, open it, see the click. */
@ExtendWith(Shared.class)
class ConsoleIT {
    private static final String CONSOLE = "/admin/console";

    private static Chromium chromium;
    private static Shop shop;

    private final Installation smartlink;
    private BrowserContext window;
    private Page page;

    ConsoleIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        shop = new Shop();
    }

    @AfterAll
    static void close() {
        chromium.close();
        shop.close();
    }

    @BeforeEach
    void openWindow() {
        window = chromium.person();
        page = window.newPage();
    }

    /** Taken after every test, whether it passed or not. */
    @AfterEach
    void takePictureAndCloseWindow(TestInfo test) {
        picture(test.getTestMethod().orElseThrow().getName());
        window.close();
    }

    @Test
    void an_admin_makes_a_link_and_sees_its_click() {
        signIn(Installation.ADMIN, Installation.PASSWORD);
        String slug = "offer-" + Long.toString(System.nanoTime(), 36);

        page.navigate(smartlink.console() + CONSOLE + "/link-editor");
        byId("editor:destination").fill(shop.offer());
        byId("editor:slug").fill(slug);
        assertThat(byId("editor:preview")).containsText(Installation.DOMAIN + ":" + smartlink.httpPort() + "/" + slug);
        byId("editor:save").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/link\\?id=.*"));
        picture("link-without-clicks");

        try (BrowserContext visitor = chromium.person()) {
            Page visited = visitor.newPage();
            visited.navigate("http://" + Installation.DOMAIN + ":" + smartlink.httpPort() + "/" + slug);
            assertThat(visited).hasURL(shop.offer());
            assertThat(visited.locator("h1")).hasText("The offer");
        }

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    page.reload();
                    return page.locator("#clicks").innerText().equals("1");
                });
        assertThat(byId("link:visits")).containsText("Chrome");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture("link-with-click-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(smartlink.console() + CONSOLE + "/links");
        assertThat(byId("links:table")).containsText(slug);
        picture("links");
    }

    @Test
    void a_destination_that_cannot_be_one_is_refused_beside_its_field() {
        signIn(Installation.ADMIN, Installation.PASSWORD);
        page.navigate(smartlink.console() + CONSOLE + "/link-editor");

        byId("editor:destination").fill("javascript:alert(1)");
        byId("editor:save").click();

        assertThat(byId("editor:destinationMessage")).containsText("must begin with https:// or http://");
    }

    @Test
    void a_slug_that_is_taken_is_refused_beside_its_field() {
        String slug = "taken-" + Long.toString(System.nanoTime(), 36);
        smartlink.client().links().create(NewLink.to("https://example.com/").withSlug(slug));
        signIn(Installation.ADMIN, Installation.PASSWORD);
        page.navigate(smartlink.console() + CONSOLE + "/link-editor");

        byId("editor:destination").fill("https://example.com/");
        byId("editor:slug").fill(slug);
        byId("editor:save").click();

        assertThat(byId("editor:slugMessage")).containsText("taken");
    }

    @Test
    void a_wrong_password_is_refused_in_words() {
        attempt(Installation.ADMIN, "not the password at all");

        assertThat(page.locator("body")).containsText("do not match");
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
    }

    @Test
    void after_too_many_wrong_passwords_the_right_one_is_refused_too() {
        String email = Long.toString(System.nanoTime(), 36) + "@brand.example";
        OpenedAccount account = smartlink.client().operator().create(new NewAccount("Locked", "pro", email, false));
        page.navigate(account.signInLink());
        passwords().nth(0).fill("a-password-of-their-own");
        passwords().nth(1).fill("a-password-of-their-own");
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        signOut();

        for (int i = 0; i < 6; i++) {
            attempt(email, "not the password at all");
            assertThat(page.locator("body")).containsText("do not match");
        }
        attempt(email, "a-password-of-their-own");

        assertThat(page.locator("body")).containsText("do not match");
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
    }

    @Test
    void a_one_time_sign_in_link_works_once() {
        String email = Long.toString(System.nanoTime(), 36) + "@brand.example";
        OpenedAccount account = smartlink.client().operator().create(new NewAccount("Once", "free", email, false));
        page.navigate(account.signInLink());
        passwords().nth(0).fill("a-password-of-their-own");
        passwords().nth(1).fill("a-password-of-their-own");
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));

        try (BrowserContext thief = chromium.person()) {
            page = thief.newPage();
            page.navigate(account.signInLink());
            passwords().nth(0).fill("another-password-of-a-thief");
            passwords().nth(1).fill("another-password-of-a-thief");
            byId("welcome:submit").click();
            assertThat(page.locator("main, body").first()).not().containsText("Sign out");
            page.navigate(smartlink.console() + CONSOLE + "/links");
            assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
            page = window.pages().get(0);
        }
    }

    @Test
    void who_runs_the_installation_sees_the_certificates_of_its_own_hosts() {
        signIn(Installation.ADMIN, Installation.PASSWORD);
        page.navigate(smartlink.console() + CONSOLE + "/domains");

        assertThat(byId("domains:installation")).containsText(Installation.DOMAIN);
        assertThat(byId("domains:installation")).containsText("localhost");
        assertThat(byId("domains:installation")).containsText("None yet");
    }

    @Test
    void who_signs_out_is_out() {
        signIn(Installation.ADMIN, Installation.PASSWORD);

        signOut();

        page.navigate(smartlink.console() + CONSOLE + "/links");
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
    }

    @Test
    void the_session_cookie_is_for_the_server_alone_and_new_after_signing_in() {
        page.navigate(smartlink.console() + CONSOLE + "/links");
        Set<String> before = cookieValues();

        signIn(Installation.ADMIN, Installation.PASSWORD);

        assertThat(sessionCookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).as(cookie.name).isTrue();
            assertThat(cookie.sameSite).as(cookie.name).isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
        });
        assertThat(cookieValues()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void the_root_leads_to_the_links_with_a_slash_and_without() {
        signIn(Installation.ADMIN, Installation.PASSWORD);

        for (String root : List.of("/admin", CONSOLE, CONSOLE + "/")) {
            page.navigate(smartlink.console() + root);

            assertThat(page).hasURL(smartlink.console() + CONSOLE + "/links");
        }
        page.navigate(smartlink.console() + CONSOLE + "/nothing");
        assertThat(page.locator("body")).not().containsText("Payara");
    }

    /** The other one tells the time zone; the page's own script sets it. */
    private List<Cookie> sessionCookies() {
        return window.cookies().stream()
                .filter((Cookie cookie) -> !cookie.name.equals("smartlink-zone"))
                .toList();
    }

    private Set<String> cookieValues() {
        return sessionCookies().stream().map((Cookie cookie) -> cookie.value).collect(Collectors.toSet());
    }

    private void signIn(String email, String password) {
        attempt(email, password);
        assertThat(byId("session:signOut")).isVisible();
    }

    private void attempt(String email, String password) {
        page.navigate(smartlink.console() + CONSOLE + "/links");
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
        byId("signIn:email").fill(email);
        passwords().first().fill(password);
        byId("signIn:submit").click();
    }

    private void signOut() {
        byId("session:signOut").click();
        assertThat(page).hasURL(Pattern.compile(".*/admin/console/sign-in.*"));
    }

    private Locator passwords() {
        return page.locator("input[type=password]");
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
