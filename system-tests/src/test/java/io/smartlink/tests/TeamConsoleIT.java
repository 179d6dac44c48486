package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PlanChange;
import io.smartlink.client.StatusChange;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** People, plan and settings of an account in the console, and what those who run the installation do with accounts. */
@ExtendWith({Shared.class, TestMail.Given.class})
class TeamConsoleIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CONSOLE = "/admin/console";

    private static Chromium chromium;

    private final Installation smartlink;
    private final TestMail mails;
    private OpenedAccount account;
    private BrowserContext window;
    private Page page;

    TeamConsoleIT(Installation smartlink, TestMail mails) {
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
        window = chromium.person();
        page = window.newPage();
        welcome(account.signInLink());
        assertThat(byId("session:signOut")).isVisible();
    }

    /** Taken after every test, whether it passed or not: light, and as wide as a phone. */
    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        String name = "team-" + test.getTestMethod().orElseThrow().getName();
        picture(name);
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        window.close();
    }

    @Test
    void somebody_is_invited_comes_gets_another_role_and_goes() {
        String email = Api.unique() + "@brand.example";
        page.locator("header a.account-name").click();
        assertThat(page).hasTitle(Pattern.compile("Team.*"));
        page.waitForLoadState();
        byId("team:askInvite").click();
        Dialogs.awaitCursor(page);
        byId("team:email").fill("nonsense");
        byId("team:email").evaluate("field => field.type = 'text'");
        byId("team:invite").click();
        assertThat(byId("team:invitationBody")).containsText("must be an e-mail address");
        byId("team:email").fill(email);
        picture("team-invite");
        byId("team:invite").click();
        assertThat(byId("team:invited")).containsText(email);
        assertThat(byId("team:messages")).containsText("gets a mail with a link");
        assertThat(byId("acceptLink")).hasCount(0);

        try (BrowserContext other = chromium.person()) {
            Page own = page;
            await().atMost(TestMail.SENT).until(() -> !mails.texts(email).isEmpty());
            String link = TestMail.linkIn(mails.texts(email).get(0));
            page = other.newPage();
            welcome(link);
            assertThat(byId("session:signOut")).isVisible();
            page.navigate(smartlink.console() + CONSOLE + "/settings-team");
            assertThat(byId("team:table")).containsText(email);
            assertThat(byId("team:askInvite")).hasCount(0);
            page = own;
        }
        open("/settings-team");
        assertThat(byId("team:invited")).not().containsText(email);
        Locator row = row(email);
        row.locator("button[title^=Change]").click();
        Dialogs.awaitCursor(page);
        byId("team:name").fill("Ann");
        Menus.choose(page, "team:editedRole", Pattern.compile("^Viewer"));
        byId("team:save").click();
        assertThat(row("Ann")).containsText("Viewer");

        row("Ann").locator("button[title^=Remove]").click();
        picture("team-remove");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(byId("team:messages")).containsText("is no member any more");
        assertThat(byId("team:table")).not().containsText("Ann");
    }

    @Test
    void an_account_is_named_and_says_who_is_not_counted() {
        open("/settings-account");
        byId("account:name").fill("Brand and daughters");
        byId("account:excludedAddresses").fill("203.0.113.0/24\noffice");
        byId("account:save").click();
        assertThat(page.locator("main")).containsText("\"office\" is no IP address");
        byId("account:excludedAddresses").fill("203.0.113.0/24\n2001:db8::/32");
        byId("account:save").click();
        assertThat(byId("account:messages")).containsText("Saved.");

        open("/settings-plan");
        assertThat(page.locator("header a.account-name")).hasText("Brand and daughters");
        assertThat(page.locator("main")).containsText("0 of 100,000");
        picture("team-plan");
    }

    @Test
    void free_is_told_kindly_what_it_takes_to_make_links() {
        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        open("/settings-plan");
        assertThat(byId("withoutLinks")).containsText("lets you look around");
        picture("team-free-plan");
        open("/links");
        assertThat(byId("empty")).containsText("lets you look around");
        picture("team-free-links");
        open("/link-editor");
        assertThat(byId("refused")).containsText("Your plan has no links");
        open("/bulk");
        picture("team-free-bulk");
        assertThat(page.locator("main")).containsText("lets you look around");
        open("/campaign-editor");
        picture("team-free-campaign");
        assertThat(page.locator("main")).containsText("lets you look around");
    }

    @Test
    void a_suspended_account_is_looked_at() {
        smartlink.client().operator().change(account.id(), StatusChange.suspend("walked"));

        open("/settings-team");

        assertThat(page.locator("main")).containsText("This account is suspended");
        assertThat(byId("team:askInvite")).hasCount(0);
        open("/settings-account");
        assertThat(byId("account:save")).hasCount(0);
    }

    @Test
    void only_those_who_run_the_installation_find_its_pages() {
        for (String path : new String[] {
            "/operator-accounts", "/operator-plans", "/operator-domain", "/operator-account?id=" + account.id()
        }) {
            var answer = page.navigate(smartlink.console() + CONSOLE + path);
            org.assertj.core.api.Assertions.assertThat(answer.status()).as(path).isEqualTo(404);
        }
        open("/links");
        assertThat(page.locator("nav.side")).not().containsText("Installation");
    }

    @Test
    void an_account_is_made_suspended_and_lifted() {
        asOperator();
        String name = "Made " + Api.unique();
        open("/operator-accounts");
        byId("accounts:askNew").click();
        Dialogs.awaitCursor(page);
        byId("accounts:name").fill(name);
        byId("accounts:ownerEmail").fill(Api.unique() + "@brand.example");
        picture("team-new-account");
        byId("accounts:create").click();
        assertThat(byId("signInLink")).containsText("/admin/welcome#");
        open("/operator-accounts");
        byId("accounts:search").fill(name);
        assertThat(page.locator("[id='accounts:table_data'] tr")).hasCount(1);
        picture("team-accounts");
        page.locator("[id='accounts:table_data'] a.short").click();
        byId("account:suspend").click();
        assertThat(byId("account:reasonMessage")
                        .or(page.locator("main .ui-message-error-detail"))
                        .first())
                .containsText("Say why");

        byId("account:reason").fill("Sent people to a trap");
        byId("account:suspend").click();
        assertThat(byId("statusReason")).containsText("Sent people to a trap");
        picture("team-suspended");

        byId("account:reason").fill("It was a mistake");
        byId("account:lift").click();
        assertThat(page.locator("main")).containsText("Lifted.");
        assertThat(page.locator("h1 .status")).hasText("Active");
        Menus.choose(page, "account:plan", "free");
        byId("account:changePlan").click();
        assertThat(page.locator("main")).containsText("on the plan free now");
    }

    @Test
    void a_plan_is_changed_and_a_limit_that_is_none_refused() {
        asOperator();
        open("/operator-plans");
        page.locator("[data-plan=free] button").click();
        Dialogs.awaitCursor(page);
        byId("plans:members").fill("0");
        byId("plans:save").click();
        assertThat(byId("plans:body")).containsText("members must be between 1");
        picture("team-plan-edit");
        byId("plans:members").fill("1");
        byId("plans:save").click();
        assertThat(byId("plans:messages")).containsText("The plan free is saved");
    }

    /** Whatever was saved of the plan that others use too. */
    @AfterEach
    void putThePlanBack() {
        smartlink.api().patch("/operator/plans/free", "{\"members\": 1}");
    }

    private void asOperator() {
        byId("session:signOut").click();
        page.navigate(smartlink.console() + CONSOLE + "/sign-in");
        page.locator("input[type=email], input[type=text]").first().fill(Installation.ADMIN);
        page.locator("input[type=password]").first().fill(Installation.PASSWORD);
        page.locator("button[type=submit]").first().click();
        assertThat(byId("session:signOut")).isVisible();
    }

    private void welcome(String link) {
        page.navigate(link);
        page.locator("input[type=password]").nth(0).fill(Installation.PASSWORD);
        page.locator("input[type=password]").nth(1).fill(Installation.PASSWORD);
        byId("welcome:submit").click();
    }

    private void open(String path) {
        page.navigate(smartlink.console() + CONSOLE + path);
    }

    private Locator row(String text) {
        return page.locator("[id='team:table_data'] tr", new Page.LocatorOptions().setHasText(text));
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Installation.work().resolveSibling("screenshots").resolve(name + ".png"))
                .setFullPage(true));
    }
}
