package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.problem.SmartlinkProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and what guards it, in real browsers behind a trusted proxy, each test from an address of its own. */
@ExtendWith(TestMail.Given.class)
class SignInIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final String OTHER = "seven-quiet-otters-juggle";
    private static final Pattern SIGN_IN = Pattern.compile(".*/admin/console/sign-in(\\?.*)?$");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HOLD_MAILS = """
            create function hold_mail() returns trigger language plpgsql as
            'begin new.next_try_at := new.next_try_at + interval ''1 hour''; return new; end';
            create trigger hold_mail before insert on mail for each row execute function hold_mail();
            """;
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private static Chromium chromium;
    private static Installation smartlink;

    private final TestMail mails;
    private final String address = "203.0.113." + ADDRESS.incrementAndGet();
    private BrowserContext window;
    private Page page;

    SignInIT(TestMail mails) {
        this.mails = mails;
    }

    @BeforeAll
    static void open(TestMail mails) {
        chromium = new Chromium();
        smartlink = new Installation("sign-in")
                .with("SMARTLINK_SMTP_URL", mails.url())
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.1")
                .start();
    }

    @AfterAll
    static void close() {
        if (smartlink != null) {
            smartlink.close();
        }
        chromium.close();
    }

    @BeforeEach
    void openWindow() {
        window = newWindow(address);
        page = window.newPage();
    }

    /** Taken after every test, whether it passed or not. */
    @AfterEach
    void takePictureAndCloseWindow(TestInfo test) {
        picture(test.getTestMethod().orElseThrow().getName());
        window.close();
    }

    @Test
    void a_password_that_others_would_try_first_cannot_be_chosen() {
        String email = freshEmail();
        OpenedAccount account = account(email);
        page.navigate(account.signInLink());

        passwords().nth(0).fill("password1234");
        passwords().nth(1).fill("password1234");
        byId("welcome:submit").click();

        assertThat(page.locator("main")).containsText("among the first that others would try");
        passwords().nth(0).fill(PASSWORD);
        passwords().nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    @Test
    void nobody_learns_from_words_who_has_an_account() {
        String email = member();
        signOut();

        String ofMember = refusal(email, "wrong");
        String ofStranger = refusal(freshEmail(), "wrong");
        assertThat(ofStranger).isEqualTo(ofMember).contains("do not match");

        assertThat(askedFor(freshEmail())).isEqualTo(askedFor(email)).contains("If somebody signs in here");
    }

    @Test
    void strangers_who_keep_trying_lock_themselves_out_and_not_the_member_at_its_own_browser() {
        String email = member();
        signOut();
        try (BrowserContext stranger = newWindow("198.51.100.77")) {
            Page door = stranger.newPage();
            for (int i = 0; i < 6; i++) {
                attempt(door, email, "wrong");
                assertThat(door.locator("main")).containsText("do not match");
            }
            attempt(door, email, PASSWORD);
            assertThat(door.locator("main")).containsText("do not match");
        }

        signIn(email, PASSWORD);

        assertThat(audit("sign-in.locked", email)).isPositive();
    }

    @Test
    void one_network_cannot_try_many_addresses() {
        String network = "198.51.100.90";
        try (BrowserContext stranger = newWindow(network)) {
            Page door = stranger.newPage();
            for (int i = 0; i < 50; i++) {
                attempt(door, freshEmail(), "wrong");
                assertThat(door.locator("main")).containsText("do not match");
            }
            String email = member();
            attempt(door, email, PASSWORD);
            assertThat(door.locator("main")).containsText("do not match");
        }
    }

    @Test
    void a_session_that_is_ended_elsewhere_is_over_at_once() {
        String email = member();
        try (BrowserContext phone = newWindow("198.51.100.12")) {
            Page second = phone.newPage();
            attempt(second, email, PASSWORD);
            assertThat(second).hasTitle(Pattern.compile("Links.*"));

            page.navigate(smartlink.console() + CONSOLE + "/settings-security");
            assertThat(byId("sessions")).containsText("198.51.100.12");
            assertThat(byId("sessions")).containsText(address);
            assertThat(byId("sessions")).containsText("Chrome");
            picture("settings-security");
            byId("sessions")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("End").setExact(true))
                    .click();
            assertThat(byId("sessions")).containsText("That session has ended.");
            assertThat(byId("sessions")).not().containsText("198.51.100.12");

            await().atMost(SOON).untilAsserted(() -> {
                second.navigate(smartlink.console() + CONSOLE + "/links");
                assertThat(second.url()).matches(SIGN_IN);
            });
        }
        page.navigate(smartlink.console() + CONSOLE + "/links");
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    @Test
    void a_member_who_is_gone_is_out() {
        String email = member();

        database().execute("delete from member where email = '" + email + "'");

        await().atMost(SOON).untilAsserted(() -> {
            page.navigate(smartlink.console() + CONSOLE + "/links");
            assertThat(page.url()).matches(SIGN_IN);
        });
    }

    @Test
    void the_operator_signs_a_member_out_everywhere() {
        String email = member();

        smartlink.client().operatorMembers().endSessions(memberId(email));

        await().atMost(SOON).untilAsserted(() -> {
            page.navigate(smartlink.console() + CONSOLE + "/links");
            assertThat(page.url()).matches(SIGN_IN);
        });
    }

    @Test
    void another_password_ends_all_other_sessions_and_the_member_is_told() {
        String email = member();
        try (BrowserContext phone = newWindow("198.51.100.13")) {
            Page second = phone.newPage();
            attempt(second, email, PASSWORD);
            page.navigate(smartlink.console() + CONSOLE + "/settings-security");

            changePassword("not my password", OTHER);
            assertThat(byId("change")).containsText("This is not your password");
            changePassword(PASSWORD, OTHER);
            assertThat(page.locator("main")).containsText("Your password is changed");

            await().atMost(SOON).untilAsserted(() -> {
                second.navigate(smartlink.console() + CONSOLE + "/links");
                assertThat(second.url()).matches(SIGN_IN);
            });
        }
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).anyMatch(text -> text.contains("was changed")));
        signOut();
        assertThat(refusal(email, PASSWORD)).contains("do not match");
        signIn(email, OTHER);
        assertThat(audit("password.changed", email)).isEqualTo(1);
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_link_that_works_once() {
        String email = member();
        signOut();
        askedFor(email.toUpperCase(java.util.Locale.ROOT));
        picture("forgotten-password");
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).hasSize(1));
        String link = TestMail.linkIn(mails.texts(email).get(0));

        page.navigate(link);
        assertThat(page.url()).doesNotContain("#");
        passwords().nth(0).fill(OTHER);
        passwords().nth(1).fill(OTHER);
        byId("welcome:submit").click();

        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).hasSize(2));
        assertThat(audit("password.reset", email)).isPositive();
        try (BrowserContext thief = newWindow("198.51.100.14")) {
            Page second = thief.newPage();
            second.navigate(link);
            second.locator("input[type=password]").nth(0).fill("another-password-of-a-thief");
            second.locator("input[type=password]").nth(1).fill("another-password-of-a-thief");
            second.locator("[id='welcome:submit']").click();
            assertThat(second.locator("main")).containsText("was used before or is too old");
        }
        signOut();
        signIn(email, OTHER);
    }

    @Test
    void a_link_of_the_operator_does_the_same_and_has_to_be_the_operators() {
        String email = member();
        signOut();
        String id = memberId(email);

        String link = smartlink.client().operatorMembers().createSignInLink(id).signInLink();
        page.navigate(link);
        passwords().nth(0).fill(OTHER);
        passwords().nth(1).fill(OTHER);
        byId("welcome:submit").click();

        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        String key = smartlink.account("pro").apiKey();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> smartlink.client(key).operatorMembers().createSignInLink(id))
                .isInstanceOf(SmartlinkProblemException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> smartlink.client().operatorMembers().resetTwoStep(id))
                .isInstanceOf(SmartlinkProblemException.class);
    }

    @Test
    void with_the_second_step_a_password_alone_is_worth_nothing() {
        String email = member();
        Authenticator app = enrol();
        List<String> recovery = byId("recoveryCodes").locator("code").allInnerTexts();
        assertThat(recovery)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}"));
        picture("two-step-on");
        page.setViewportSize(360, 780);
        picture("two-step-on-narrow");
        page.setViewportSize(1280, 900);
        page.reload();
        assertThat(page.locator("main")).not().containsText(recovery.get(0));
        signOut();

        attempt(page, email, PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/sign-in-code$"));
        page.navigate(smartlink.console() + CONSOLE + "/links");
        assertThat(page).hasURL(SIGN_IN);

        attempt(page, email, PASSWORD);
        enterCode("000000");
        assertThat(page.locator("main")).containsText("not right");
        picture("sign-in-code");
        String code = app.code(1);
        enterCode(code);
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        signOut();

        attempt(page, email, PASSWORD);
        enterCode(code);
        assertThat(page.locator("main")).containsText("was used before");
        enterCode(recovery.get(3).replace("-", " ").toUpperCase(java.util.Locale.ROOT));
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        signOut();

        attempt(page, email, PASSWORD);
        enterCode(recovery.get(3));
        assertThat(page.locator("main")).containsText("was used before");
        enterCode(recovery.get(4));
        page.navigate(smartlink.console() + CONSOLE + "/settings-security");
        assertThat(page.locator("#codesLeft")).hasText("8");

        byId("twoStep:presentOff").fill(PASSWORD);
        byId("twoStep:codeOff").fill(recovery.get(5));
        byId("twoStep:off").click();
        assertThat(byId("twoStep")).containsText("Set it up");
        signOut();
        signIn(email, PASSWORD);
        assertThat(audit("totp.enabled", email)).isEqualTo(1);
        assertThat(audit("totp.disabled", email)).isEqualTo(1);
    }

    @Test
    void wrong_codes_are_limited() {
        String email = member();
        Authenticator app = enrol();
        signOut();
        attempt(page, email, PASSWORD);

        for (int i = 0; i < 5; i++) {
            enterCode("abcd-efgh-jkmn");
            assertThat(page.locator("main")).containsText("not right");
        }
        enterCode(app.code(1));

        assertThat(page.locator("main")).containsText("too many wrong tries");
    }

    @Test
    void who_waits_for_the_code_with_a_password_that_was_changed_since_has_to_begin_once_more() {
        String email = member();
        Authenticator app = enrol();
        try (BrowserContext thief = newWindow("198.51.100.15")) {
            Page second = thief.newPage();
            attempt(second, email, PASSWORD);
            assertThat(second).hasURL(Pattern.compile(".*/sign-in-code$"));
            page.navigate(smartlink.console() + CONSOLE + "/settings-security");
            changePassword(PASSWORD, OTHER);
            assertThat(page.locator("main")).containsText("Your password is changed");

            second.locator("[id='code:code']").fill(app.code(1));
            second.locator("[id='code:submit']").click();

            assertThat(second.locator("main")).containsText("Your password was changed in the meantime");
            second.navigate(smartlink.console() + CONSOLE + "/links");
            assertThat(second).hasURL(SIGN_IN);
        }
    }

    @Test
    void wrong_api_keys_use_up_their_network_and_not_keys_that_were_good_there() {
        String network = "198.51.100.16";
        String used = smartlink.account("pro").apiKey();
        String fresh = smartlink.account("pro").apiKey();
        assertThat(read(used, network)).isEqualTo(200);
        List<Integer> wrong = IntStream.range(0, 90)
                .mapToObj(i -> read("sl_wrong" + i, network))
                .toList();

        assertThat(wrong.subList(0, 60)).containsOnly(401);
        assertThat(wrong).contains(429);
        assertThat(read(used, network)).isEqualTo(200);
        assertThat(read(fresh, "198.51.100.17")).isEqualTo(200);
    }

    @Test
    void what_the_operator_has_not_switched_on_is_not_there() {
        page.navigate(smartlink.console() + CONSOLE + "/sign-in");

        assertThat(page.locator("#provider")).hasCount(0);
        assertThat(page.locator("#signUp")).hasCount(0);
        for (String path : List.of("/sign-up", "/sign-in-provider", "/sign-in-provider?code=x&state=y")) {
            Answer answer = Request.get(CONSOLE + path)
                    .host("localhost:" + smartlink.httpPort())
                    .browser()
                    .send(smartlink.httpPort());
            assertThat(answer.status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void the_operator_takes_a_lost_second_step_away() {
        String email = member();
        enrol();
        signOut();

        smartlink.client().operatorMembers().resetTwoStep(memberId(email));

        signIn(email, PASSWORD);
        await().atMost(TestMail.SENT).untilAsserted(() -> assertThat(mails.texts(email))
                .anyMatch(text -> text.contains("no code any more")));
    }

    /** What a thief of the database would look for. */
    @Test
    void a_dump_of_the_database_holds_nothing_that_opens_a_door() {
        String email = member();
        Authenticator app = enrol();
        List<String> recovery = byId("recoveryCodes").locator("code").allInnerTexts();
        OpenedAccount withKey = smartlink.account("pro");
        String reset = smartlink
                .client()
                .operatorMembers()
                .createSignInLink(memberId(email))
                .signInLink();
        String session = window.cookies().stream()
                .filter((Cookie cookie) -> cookie.name.equals("smartlink-console"))
                .findFirst()
                .orElseThrow()
                .value;
        String device = window.cookies().stream()
                .filter((Cookie cookie) -> cookie.name.equals("smartlink-device"))
                .findFirst()
                .orElseThrow()
                .value;
        database().execute(HOLD_MAILS);
        askedFor(email);
        String dump = String.join("\n", database().dump());
        database().execute("drop trigger hold_mail on mail; update mail set next_try_at = created_at");

        assertThat(dump).contains(email).contains("{secret}");
        assertThat(dump).doesNotContain(PASSWORD, Installation.PASSWORD, Installation.KEY, withKey.apiKey());
        assertThat(dump).doesNotContain(token(withKey.signInLink()), token(reset), session, device);
        assertThat(dump).doesNotContain(hex(app.secret()), Base64.getEncoder().encodeToString(app.secret()), app.key());
        recovery.forEach(code -> assertThat(dump).doesNotContain(code, code.replace("-", "")));
        assertThat(Pattern.compile("welcome#[A-Za-z0-9]+").matcher(dump).find()).isFalse();
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).anyMatch(text -> text.contains("/admin/welcome#")));
    }

    @Test
    void cookies_are_for_the_server_alone_and_an_id_that_was_planted_is_worth_nothing() {
        page.navigate(smartlink.console() + CONSOLE + "/sign-in");
        List<String> planted =
                window.cookies().stream().map((Cookie cookie) -> cookie.value).toList();

        member();

        assertThat(window.cookies())
                .filteredOn((Cookie cookie) -> !cookie.name.equals("smartlink-zone"))
                .hasSize(2)
                .allSatisfy((Cookie cookie) -> {
                    assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                    assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
                    assertThat(cookie.path).as(cookie.name).isEqualTo("/admin");
                    assertThat(planted).doesNotContain(cookie.value);
                });
    }

    @Test
    void over_https_cookies_are_secure() {
        Answer answer = Request.get(CONSOLE + "/sign-in")
                .host("localhost:" + smartlink.httpPort())
                .browser()
                .with("X-Forwarded-Proto", "https")
                .send(smartlink.httpPort());

        assertThat(answer.header("Set-Cookie"))
                .containsIgnoringCase("Secure")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void every_page_tells_browsers_what_it_may_do() {
        Answer answer = Request.get(CONSOLE + "/sign-in")
                .host("localhost:" + smartlink.httpPort())
                .browser()
                .with("X-Forwarded-Proto", "https")
                .send(smartlink.httpPort());

        String head = answer.headerNames().toString();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(head).contains("Content-Security-Policy");
        assertThat(answer.toString())
                .contains("frame-ancestors 'none'")
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("'unsafe-eval'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        for (Map.Entry<String, String> sign : Map.of("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            Answer answer = Request.of("POST", CONSOLE + "/sign-in")
                    .host("localhost:" + smartlink.httpPort())
                    .browser()
                    .with(sign.getKey(), sign.getValue())
                    .send(smartlink.httpPort());

            assertThat(answer.status()).as(sign.getKey()).isEqualTo(403);
        }
    }

    private static int read(String key, String network) {
        return smartlink
                .api(key)
                .to("GET", "/account")
                .with("X-Forwarded-For", network)
                .send(smartlink.httpPort())
                .status();
    }

    /** Switches the second step on for the member who is signed in. */
    private Authenticator enrol() {
        page.navigate(smartlink.console() + CONSOLE + "/settings-security");
        byId("twoStep:present").fill(PASSWORD);
        byId("twoStep:begin").click();
        Authenticator app = new Authenticator(page.locator("#totpKey").innerText());
        assertThat(page.locator("#qr")).isVisible();
        picture("two-step-begun");
        byId("twoStep:code").fill(app.code(0));
        byId("twoStep:confirm").click();
        assertThat(byId("recoveryCodes")).isVisible();
        return app;
    }

    private void enterCode(String code) {
        byId("code:code").fill(code);
        page.evaluate("document.documentElement.dataset.before = 'true'"); // until the answer is here
        byId("code:submit").click();
        assertThat(page.locator("html[data-before]")).hasCount(0);
    }

    private void changePassword(String present, String password) {
        byId("change:present").fill(present);
        byId("change:password").fill(password);
        byId("change:repeated").fill(password);
        byId("change:save").click();
    }

    /** What the page says after asking for a new password. */
    private String askedFor(String email) {
        page.navigate(smartlink.console() + CONSOLE + "/forgotten-password");
        byId("forgotten:email").fill(email);
        byId("forgotten:submit").click();
        assertThat(page.locator("#asked")).isVisible();
        return page.locator("main").innerText();
    }

    private String refusal(String email, String password) {
        attempt(page, email, password);
        assertThat(byId("signIn:messages")).containsText("do not match");
        return byId("signIn:messages").innerText();
    }

    /** A new member, signed in. */
    private String member() {
        String email = freshEmail();
        page.navigate(account(email).signInLink());
        passwords().nth(0).fill(PASSWORD);
        passwords().nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
        return email;
    }

    private void signIn(String email, String password) {
        attempt(page, email, password);
        assertThat(byId("session:signOut")).isVisible();
    }

    private void signOut() {
        byId("session:signOut").click();
        assertThat(page).hasURL(SIGN_IN);
    }

    private static void attempt(Page door, String email, String password) {
        door.navigate(smartlink.console() + CONSOLE + "/sign-in");
        door.locator("[id='signIn:email']").fill(email);
        door.locator("input[type=password]").first().fill(password);
        door.locator("[id='signIn:submit']").click();
        door.waitForLoadState();
    }

    private static BrowserContext newWindow(String address) {
        BrowserContext opened = chromium.person();
        opened.setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
        return opened;
    }

    private static OpenedAccount account(String email) {
        return smartlink.client().operator().create(new NewAccount("Sign-in", "pro", email, false));
    }

    private static String freshEmail() {
        return Api.unique() + "@brand.example";
    }

    private static Database database() {
        return smartlink.embeddedDatabase();
    }

    private static long audit(String action, String email) {
        return database()
                .texts("select action from audit_event where action = '" + action + "' and subject_name = '" + email
                        + "'")
                .size();
    }

    private static String memberId(String email) {
        long id = Long.parseLong(database()
                .texts("select id from member where email = '" + email + "'")
                .get(0));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            text.insert(0, "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (id >>> 5 * i & 0x1F)));
        }
        return text.toString();
    }

    private static String token(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private Locator passwords() {
        return page.locator("input[type=password]");
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("sign-in-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
