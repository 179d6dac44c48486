package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.smartlink.client.AccountPatch;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.NewInvitation;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.problem.SmartlinkProblemException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account that asks every member for a second factor, in real browsers. */
@ExtendWith({Shared.class, TestMail.Given.class})
class SecondFactorForAllIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern SECURITY = Pattern.compile(".*/admin/console/settings-security$");

    private static Chromium chromium;

    private final Installation smartlink;
    private final TestMail mails;
    private OpenedAccount account;
    private ConsoleWindow owner;
    private Page page;

    SecondFactorForAllIT(Installation smartlink, TestMail mails) {
        this.smartlink = smartlink;
        this.mails = mails;
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
    void enter() {
        account = smartlink.account("pro");
        owner = new ConsoleWindow(chromium, smartlink);
        page = owner.page();
        owner.choosePassword(account.signInLink());
    }

    /** Taken after every test, whether it passed or not. */
    @AfterEach
    void takePictureAndCloseWindow(TestInfo test) {
        owner.picture(test.getTestMethod().orElseThrow().getName());
        owner.close();
    }

    @Test
    void an_owner_without_one_cannot_ask_it_of_others() {
        demand();

        assertThat(page.locator("main")).containsText("Switch on two-step sign-in for yourself first");
        assertThat(smartlink.client(account.apiKey()).account().read().secondFactorRequired())
                .isFalse();
    }

    @Test
    void members_without_one_are_led_to_set_it_up_before_anything_else_and_keys_go_on() {
        try (ConsoleWindow member = invited("editor")) {
            owner.enrol();
            demand();
            assertThat(page.locator("main")).containsText("Saved.");
            owner.open("/links");
            assertThat(page).hasTitle(Pattern.compile("Links.*"));

            // The session that she has already.
            await().atMost(SOON).untilAsserted(() -> {
                member.open("/links");
                assertThat(member.page().url()).matches(SECURITY);
            });
            assertThat(member.byId("demanded")).isVisible();
            member.picture("demanded");
            for (String path : new String[] {"/domains", "/settings-team", "/analytics", "/"}) {
                member.open(path);
                assertThat(member.page()).hasURL(SECURITY);
            }
            member.open("/sign-in");
            assertThat(member.page()).hasURL(SECURITY);
            member.enrol();
            member.open("/links");
            assertThat(member.page()).hasTitle(Pattern.compile("Links.*"));
        }
        assertThat(smartlink.client(account.apiKey()).account().read().secondFactorRequired())
                .isTrue();
        assertThat(smartlink
                        .client(account.apiKey())
                        .audit()
                        .list(AuditEventFilter.all(), 50, null)
                        .items())
                .anyMatch(event -> event.action().equals("account.updated")
                        && event.toString().contains("secondFactorRequired"));
    }

    @Test
    void who_joins_later_is_led_there_at_the_first_sign_in() {
        owner.enrol();
        demand();
        assertThat(page.locator("main")).containsText("Saved.");

        try (ConsoleWindow member = invited("viewer")) {
            assertThat(member.page()).hasURL(SECURITY);
            assertThat(member.byId("demanded")).isVisible();
        }
    }

    @Test
    void admins_and_keys_that_no_owner_has_made_settle_nothing() {
        owner.enrol();
        assertThatThrownBy(() -> smartlink
                        .client(account.apiKey())
                        .account()
                        .change(AccountPatch.change().secondFactorRequired(true)))
                .isInstanceOf(SmartlinkProblemException.class)
                .hasMessageContaining("Only owners");

        try (ConsoleWindow admin = invited("admin")) {
            admin.open("/settings-account");
            assertThat(admin.byId("account:secondFactorRequired_input")).isDisabled();
        }
    }

    private void demand() {
        owner.open("/settings-account");
        owner.byId("account:secondFactorRequired").locator(".ui-chkbox-box").click();
        owner.byId("account:save").click();
    }

    /** Somebody who was invited to the account and has chosen a password. */
    private ConsoleWindow invited(String role) {
        String email = Api.unique() + "@brand.example";
        smartlink.client(account.apiKey()).invitations().create(new NewInvitation(email, role));
        await().atMost(TestMail.SENT).until(() -> !mails.texts(email).isEmpty());
        ConsoleWindow window = new ConsoleWindow(chromium, smartlink);
        window.choosePassword(TestMail.linkIn(mails.texts(email).get(0)));
        return window;
    }
}
