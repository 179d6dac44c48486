package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.smartlink.client.NewAccount;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody at the console's door, each from an address of their own behind a trusted proxy. */
final class ConsoleWindow implements AutoCloseable {
    static final String PASSWORD = "a-password-of-their-own";

    private static final Pattern SIGN_IN = Pattern.compile(".*/admin/console/sign-in(\\?.*)?$");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final Installation smartlink;
    private final BrowserContext window;
    private final Page page;

    ConsoleWindow(Chromium chromium, Installation smartlink) {
        this.smartlink = smartlink;
        window = chromium.person();
        window.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.18." + ADDRESS.incrementAndGet() + ".1"));
        page = window.newPage();
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(smartlink.console() + "/admin/console" + path);
        return page;
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** A new member who owns an account of the plan Pro and is signed in. @return its address */
    String newMember() {
        String email = Api.unique() + "@brand.example";
        choosePassword(smartlink
                .client()
                .operator()
                .create(new NewAccount("More ways in", "pro", email, false))
                .signInLink());
        return email;
    }

    /** Follows a one-time link to the first page. */
    void choosePassword(String link) {
        page.navigate(link);
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(byId("session:signOut")).isVisible();
    }

    void signIn(String email) {
        open("/sign-in");
        byId("signIn:email").fill(email);
        page.locator("input[type=password]").first().fill(PASSWORD);
        byId("signIn:submit").click();
    }

    void signOut() {
        byId("session:signOut").click();
        assertThat(page).hasURL(SIGN_IN);
    }

    /** Switches two-step sign-in on for the member who is signed in. */
    Authenticator enrol() {
        open("/settings-security");
        if (byId("twoStep:present").count() > 0) {
            byId("twoStep:present").fill(PASSWORD);
        }
        byId("twoStep:begin").click();
        Authenticator app = new Authenticator(page.locator("#totpKey").innerText());
        byId("twoStep:code").fill(app.code(0));
        byId("twoStep:confirm").click();
        assertThat(byId("recoveryCodes")).isVisible();
        return app;
    }

    /** Both as wide as a desk's screen and as a phone. */
    void picture(String name) {
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 900);
            Path file = Installation.work()
                    .resolveSibling("screenshots")
                    .resolve("ways-in-" + name + (width == 360 ? "-narrow" : "") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        page.setViewportSize(1280, 900);
    }

    @Override
    public void close() {
        window.close();
    }
}
