package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.smartlink.tests.TestProvider.verified;
import static io.smartlink.tests.TestProvider.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.smartlink.client.StatusChange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in through a provider of OpenID Connect, in real browsers, where nobody can sign up by themselves. */
@ExtendWith(TestMail.Given.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdConnectIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern LINKS = Pattern.compile("Links.*");

    private static Chromium chromium;
    private static TestProvider provider;
    private static Installation smartlink;

    private final TestMail mails;
    private ConsoleWindow window;
    private Page page;

    OpenIdConnectIT(TestMail mails) {
        this.mails = mails;
    }

    @BeforeAll
    static void open(TestMail mails) {
        chromium = new Chromium();
        provider = new TestProvider();
        smartlink = provider.trustedBy(new Installation("open-id-connect"))
                .with("SMARTLINK_SMTP_URL", mails.url())
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.1")
                .start();
    }

    @AfterAll
    static void close() {
        if (smartlink != null) {
            smartlink.close();
        }
        provider.close();
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
    void the_first_time_the_address_counts_and_later_who_it_is() {
        String email = window.newMember();
        String subject = Api.unique();
        window.signOut();
        assertThat(page.locator("#provider")).hasText("Sign in with Brand ID");
        window.picture("sign-in");

        comes(subject, verified(email.toUpperCase(java.util.Locale.ROOT)));
        assertThat(page).hasTitle(LINKS);
        assertThat(audit("oidc.linked", email)).isEqualTo(1);
        await().atMost(TestMail.SENT)
                .untilAsserted(() -> assertThat(mails.texts(email)).anyMatch(text -> text.contains("Brand ID")));
        window.signOut();

        comes(subject, verified("another@brand.example"));
        assertThat(page).hasTitle(LINKS);
        window.open("/settings-security");
        assertThat(page.locator("main")).containsText(email);
        assertThat(window.byId("identities")).containsText(provider.issuer());
        window.picture("security-linked");
        window.byId("identities:rows:0:unlink").click();
        assertThat(page.locator("main")).containsText("That link is undone");
        assertThat(audit("oidc.unlinked", email)).isEqualTo(1);
        window.signOut();

        comes(subject, verified("another@brand.example"));
        assertThat(page.locator("main")).containsText("Nobody signs in here");
    }

    @Test
    void where_somebody_wanted_to_go_is_where_they_come_out() {
        String email = window.newMember();
        window.signOut();

        window.open("/domains");
        page.locator("#provider").click();
        TestProvider.enter(page, Api.unique(), verified(email));

        assertThat(page).hasURL(Pattern.compile(".*/admin/console/domains$"));
    }

    @Test
    void the_members_own_second_factor_is_asked_for_all_the_same() {
        String email = window.newMember();
        Authenticator app = window.enrol();
        window.signOut();

        comes(Api.unique(), verified(email));
        assertThat(page).hasURL(Pattern.compile(".*/sign-in-code$"));
        window.open("/links");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?.*"));
        window.open("/sign-in-code");
        window.byId("code:code").fill(app.code(1));
        window.byId("code:submit").click();

        assertThat(page).hasTitle(LINKS);
    }

    @Test
    void an_address_that_the_provider_has_not_checked_counts_for_nothing_and_tells_nothing() {
        String email = window.newMember();
        window.signOut();

        comes(Api.unique(), with("email", email, "email_verified", false));
        String ofMember = refusal();
        comes(Api.unique(), with("email", "stranger-" + email, "email_verified", false));
        String ofStranger = refusal();
        comes(Api.unique(), with("email", email));
        String withoutWord = refusal();

        assertThat(ofMember)
                .contains("does not say that your e-mail address is yours")
                .isEqualTo(ofStranger)
                .isEqualTo(withoutWord);
        assertThat(audit("oidc.linked", email)).isZero();
    }

    @Test
    void nobody_becomes_a_member_by_being_known_to_the_provider() {
        List<String> before = database().texts("select count(*) from member");

        comes(Api.unique(), verified(Api.unique() + "@brand.example"));

        assertThat(refusal()).contains("Nobody signs in here");
        assertThat(database().texts("select count(*) from member")).isEqualTo(before);
    }

    @Test
    void another_person_who_gets_the_same_address_does_not_get_the_member() {
        String email = window.newMember();
        window.signOut();
        comes(Api.unique(), verified(email));
        assertThat(page).hasTitle(LINKS);
        window.signOut();

        comes(Api.unique(), verified(email));

        assertThat(refusal()).contains("Nobody signs in here");
    }

    @Test
    void a_token_that_was_not_made_for_this_sign_in_is_worth_nothing() {
        String email = window.newMember();
        window.signOut();
        long past = Instant.now().minusSeconds(600).getEpochSecond();
        for (Map<String, Object> wrong : List.of(
                with("aud", "another-client"),
                with("nonce", "of-another-browser"),
                with("iss", "https://evil.example"),
                with("exp", past))) {
            Map<String, Object> claims = with("email", email, "email_verified", true);
            claims.putAll(wrong);

            comes(Api.unique(), claims);

            assertThat(refusal()).as(wrong.toString()).contains("did not come to its end");
        }
        assertThat(audit("oidc.linked", email)).isZero();
    }

    @Test
    void coming_back_without_having_been_sent_or_twice_or_with_a_no_opens_nothing() {
        String email = window.newMember();
        window.signOut();
        window.open("/sign-in-provider?code=guessed&state=guessed");
        assertThat(refusal()).contains("did not come to its end");

        page.locator("#again").click();
        String state = query(page.url(), "state");
        window.open("/sign-in-provider?code=guessed&state=" + state + "x");
        assertThat(refusal()).contains("did not come to its end");

        page.locator("#again").click();
        window.open("/sign-in-provider?error=access_denied&state=" + query(page.url(), "state"));
        assertThat(refusal()).contains("cancelled");

        page.locator("#again").click();
        window.open("/sign-in-provider?code=guessed&state=" + query(page.url(), "state"));
        assertThat(refusal()).contains("did not come to its end");

        String[] answer = new String[1];
        page.onRequest(request -> {
            if (request.url().contains("code=")) {
                answer[0] = request.url();
            }
        });
        comes(Api.unique(), verified(email));
        assertThat(page).hasTitle(LINKS);
        try (ConsoleWindow thief = new ConsoleWindow(chromium, smartlink)) {
            thief.page().navigate(answer[0]);
            assertThat(thief.page().locator("main")).containsText("did not come to its end");
        }
    }

    /** As with a password: they are told, and change nothing. */
    @Test
    void members_of_a_suspended_account_come_in_and_are_told() {
        String email = window.newMember();
        window.signOut();
        String account = smartlink
                .client()
                .operator()
                .find(email, null, null, 1, null)
                .items()
                .get(0)
                .id();
        smartlink.client().operator().change(account, StatusChange.suspend("unpaid since May"));

        comes(Api.unique(), verified(email));

        assertThat(page.locator("body")).containsText("This account is suspended");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void while_the_provider_is_away_the_page_says_so_and_passwords_go_on() {
        String email = window.newMember();
        window.signOut();
        page.locator("#provider").click();
        String state = query(page.url(), "state");
        provider.close();

        window.open("/sign-in-provider?code=any&state=" + state);

        assertThat(refusal()).contains("cannot be asked right now");
        window.signIn(email);
        assertThat(page).hasTitle(LINKS);
    }

    private void comes(String subject, Map<String, Object> claims) {
        window.open("/sign-in");
        page.locator("#provider").click();
        TestProvider.enter(page, subject, claims);
    }

    private String refusal() {
        assertThat(page.locator("h1")).hasText("Sign in with Brand ID");
        assertThat(page.locator("#messages")).not().isEmpty();
        return page.locator("#messages").innerText();
    }

    private static String query(String url, String name) {
        for (String parameter : URI.create(url).getRawQuery().split("&")) {
            if (parameter.startsWith(name + "=")) {
                return parameter.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + url);
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
}
