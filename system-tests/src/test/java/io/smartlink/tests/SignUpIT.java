package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.smartlink.tests.TestProvider.verified;
import static io.smartlink.tests.TestProvider.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
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

/** Strangers open accounts themselves, by mail and by way of a provider, in real browsers. */
@ExtendWith(TestMail.Given.class)
class SignUpIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ASKED = "A mail is on its way";

    private static Chromium chromium;
    private static TestProvider provider;
    private static BreachServer breaches;
    private static Installation smartlink;

    private final TestMail mails;
    private ConsoleWindow window;
    private Page page;

    SignUpIT(TestMail mails) {
        this.mails = mails;
    }

    @BeforeAll
    static void open(TestMail mails) {
        chromium = new Chromium();
        provider = new TestProvider();
        breaches = new BreachServer();
        smartlink = provider.trustedBy(new Installation("sign-up"))
                .with("SMARTLINK_SMTP_URL", mails.url())
                .with("SMARTLINK_SIGNUP_ENABLED", "true")
                .with("SMARTLINK_BREACHED_PASSWORDS_URL", breaches.url())
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.1")
                .start();
    }

    @AfterAll
    static void close() {
        if (smartlink != null) {
            smartlink.close();
        }
        provider.close();
        breaches.close();
        chromium.close();
    }

    @BeforeEach
    void openWindow() {
        window = new ConsoleWindow(chromium, smartlink);
        page = window.page();
    }

    /** Taken after every test, whether it passed or not. */
    @AfterEach
    void takePictureAndCloseWindow(TestInfo test) {
        window.picture(test.getTestMethod().orElseThrow().getName());
        window.close();
    }

    @Test
    void a_mail_later_a_stranger_owns_an_account_of_the_smallest_plan() {
        String email = Api.unique() + "@brand.example";
        window.open("/sign-in");
        page.locator("#signUp").click();
        window.picture("sign-up");
        assertThat(asks(email.toUpperCase(java.util.Locale.ROOT), "Otter & Sons"))
                .contains(ASKED);
        assertThat(members(email)).isZero();
        String link = TestMail.linkIn(mail(email, 0));

        window.choosePassword(link);

        assertThat(page.locator("body")).containsText("Otter & Sons");
        assertThat(smartlink
                        .embeddedDatabase()
                        .texts("select a.plan || ' ' || m.role || ' ' || m.operator from account a"
                                + " join member m on m.account_id = a.id where m.email = '" + email + "'"))
                .containsExactly("free owner false");
        assertThat(smartlink
                        .embeddedDatabase()
                        .texts("select action from audit_event where action = 'account.created' and after::text like '%"
                                + email + "%'"))
                .hasSize(1);
        window.signOut();
        try (ConsoleWindow thief = new ConsoleWindow(chromium, smartlink)) {
            thief.page().navigate(link);
            thief.page().locator("input[type=password]").nth(0).fill("another-password-of-a-thief");
            thief.page().locator("input[type=password]").nth(1).fill("another-password-of-a-thief");
            thief.byId("welcome:submit").click();
            assertThat(thief.page().locator("main")).containsText("was used before or is too old");
        }
        window.signIn(email);
        assertThat(window.byId("session:signOut")).isVisible();
    }

    @Test
    void the_page_says_the_same_of_an_address_that_has_an_account_and_the_mailbox_alone_learns_it() {
        String email = window.newMember();
        window.signOut();
        String stranger = Api.unique() + "@brand.example";

        assertThat(asks(email, "Again")).isEqualTo(asks(stranger, "New")).contains(ASKED);

        assertThat(mail(email, 0)).contains("signs in here already").doesNotContain("#");
        assertThat(mail(stranger, 0)).contains("/admin/welcome#");
        assertThat(members(email)).isEqualTo(1);
    }

    @Test
    void two_links_to_one_address_open_one_account() {
        String email = Api.unique() + "@brand.example";
        asks(email, "First");
        asks(email, "Second");
        String first = TestMail.linkIn(mail(email, 0));
        String second = TestMail.linkIn(mail(email, 1));
        window.choosePassword(second);
        window.signOut();

        page.navigate(first);
        page.locator("input[type=password]").nth(0).fill("another-password-of-theirs");
        page.locator("input[type=password]").nth(1).fill("another-password-of-theirs");
        window.byId("welcome:submit").click();

        assertThat(page.locator("main")).containsText("There already is a member");
        assertThat(members(email)).isEqualTo(1);
        window.signIn(email);
        assertThat(window.byId("session:signOut")).isVisible();
    }

    @Test
    void what_is_no_address_or_has_no_name_is_told_at_its_field() {
        window.open("/sign-up");
        window.byId("signUp:email").evaluate("field => field.type = 'text'");
        window.byId("signUp:email").fill("nonsense");
        window.byId("signUp:name").fill("   ");
        window.byId("signUp:submit").click();

        assertThat(page.locator("main")).containsText("This is not an e-mail address.");
        assertThat(page.locator("main")).containsText("The name needs 1 to 200 characters.");
    }

    @Test
    void mails_to_one_address_are_limited_and_the_page_goes_on_saying_the_same() {
        String email = Api.unique() + "@brand.example";
        for (int i = 0; i < 5; i++) {
            assertThat(asks(email, "Often")).contains(ASKED);
        }
        String other = Api.unique() + "@brand.example";
        asks(other, "Once");

        mail(other, 0);
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).hasSize(3));
    }

    @Test
    void who_comes_from_the_provider_opens_an_account_and_has_no_password() {
        String email = Api.unique() + "@brand.example";
        Map<String, Object> claims = with("name", "Anna Otter");
        claims.putAll(verified(email));
        window.open("/sign-in");
        page.locator("#provider").click();
        TestProvider.enter(page, Api.unique(), claims);

        assertThat(window.byId("session:signOut")).isVisible();
        assertThat(page.locator("body")).containsText("Anna Otter");
        assertThat(smartlink
                        .embeddedDatabase()
                        .texts("select action from audit_event where action in ('account.created', 'oidc.linked')"
                                + " and account_id = (select account_id from member where email = '" + email
                                + "') order by action"))
                .isEqualTo(List.of("account.created", "oidc.linked"));
        window.enrol();
        window.open("/settings-security");
        assertThat(page.locator("#passwordless")).isVisible();
        window.picture("security-passwordless");

        window.signOut();
        window.open("/sign-in");
        page.locator("#provider").click();
        TestProvider.enter(page, Api.unique(), with("email", "unchecked-" + email, "email_verified", false));
        assertThat(page.locator("main")).containsText("does not say that your e-mail address is yours");
        assertThat(members("unchecked-" + email)).isZero();
    }

    @Test
    void a_password_that_was_stolen_somewhere_cannot_be_chosen_and_is_told_to_nobody() {
        String email = Api.unique() + "@brand.example";
        asks(email, "Careful");
        String link = TestMail.linkIn(mail(email, 0));
        page.navigate(link);
        page.locator("input[type=password]").nth(0).fill(BreachServer.STOLEN);
        page.locator("input[type=password]").nth(1).fill(BreachServer.STOLEN);
        window.byId("welcome:submit").click();
        assertThat(page.locator("main")).containsText("on lists of stolen passwords");

        page.locator("input[type=password]").nth(0).fill(ConsoleWindow.PASSWORD);
        page.locator("input[type=password]").nth(1).fill(ConsoleWindow.PASSWORD);
        window.byId("welcome:submit").click();

        assertThat(window.byId("session:signOut")).isVisible();
        assertThat(breaches.asked()).hasSizeGreaterThanOrEqualTo(2).allMatch(prefix -> prefix.matches("[0-9A-F]{5}"));
    }

    @Test
    void without_a_mail_server_the_start_says_that_nobody_could_sign_up() {
        Installation wrong = new Installation("sign-up-without-mail").with("SMARTLINK_SIGNUP_ENABLED", "true");

        assertThat(wrong.startInVain()).isEqualTo(2);
        assertThat(wrong.printed()).contains("SMARTLINK_SIGNUP_ENABLED", "SMARTLINK_SMTP_URL");
    }

    /** What the page says afterwards. */
    private String asks(String email, String name) {
        window.open("/sign-up");
        window.byId("signUp:email").fill(email);
        window.byId("signUp:name").fill(name);
        window.byId("signUp:submit").click();
        assertThat(page.locator("#asked")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/sign-up$"));
        return page.locator("main").innerText();
    }

    private String mail(String email, int index) {
        await().atMost(TestMail.SENT).until(() -> mails.texts(email).size() > index);
        return mails.texts(email).get(index);
    }

    private static long members(String email) {
        return smartlink
                .embeddedDatabase()
                .texts("select id from member where email = '" + email + "'")
                .size();
    }
}
