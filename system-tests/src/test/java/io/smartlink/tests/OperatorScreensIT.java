package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.FoundMember;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.OpenedAccount;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the installation see and do in the console, also in the dark and on a phone. */
@ExtendWith(Shared.class)
class OperatorScreensIT {
    private static Chromium chromium;

    private final Installation smartlink;
    private BrowserContext window;
    private Page page;

    OperatorScreensIT(Installation smartlink) {
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
    void enter() {
        window = chromium.person();
        page = window.newPage();
        page.navigate(smartlink.console() + "/admin/console/sign-in");
        page.locator("[id='signIn:email']").fill(Installation.ADMIN);
        page.locator("[id='signIn:password']").fill(Installation.PASSWORD);
        page.locator("[id='signIn:submit']").click();
        page.waitForURL("**/links");
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator-accounts",
                "operator-plans",
                "operator-domain",
                "operator-review",
                "operator-bio-pages",
                "operator-blocklist",
                "operator-strikes",
                "operator-audit",
                "operator-system",
                "settings-team",
                "settings-plan",
                "settings-account",
                "settings-keys",
                "settings-audit",
                "settings-notifications",
                "settings-security"
            })
    void a_page_fits_a_phone_and_is_named(String path) {
        smartlink.client().safety().block(new NewBlocklistEntry("host", "trap-" + Api.unique() + ".example", "A trap"));
        page.navigate(smartlink.console() + "/admin/console/" + path);
        assertThat(page.locator("h1")).hasCount(1);
        picture(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        picture(path + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        page.reload();
        picture(path + "-narrow");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing stands out to the right")
                .isEqualTo(true);
    }

    @Test
    void who_cannot_sign_in_is_found_and_helped() {
        OpenedAccount account = smartlink.account("pro");
        FoundMember owner = smartlink
                .client()
                .operatorMembers()
                .list(account.id(), null, null, null)
                .items()
                .get(0);
        assertThat(owner.accountName()).isEqualTo(account.name());
        assertThat(owner.twoStep()).isFalse();
        smartlink.embeddedDatabase().execute("""
                insert into member_totp (member_id, sealed_secret, recovery_salt, begun_at, confirmed_at)
                select id, 'lost', 'salt', now(), now()
                from member
                where email = '%s'""".formatted(owner.email()));
        assertThat(found(owner.email()).twoStep()).isTrue();

        page.navigate(smartlink.console() + "/admin/console/operator-account?id=" + account.id());
        assertThat(page.locator("[id='people:table']")).containsText(owner.email());
        page.locator("button[title='Make a sign-in link']").click();
        picture("operator-account-confirm");
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#signInLink")).containsText("/admin/welcome#");
        String link = page.locator("#signInLink").innerText();
        picture("operator-account-link");

        page.locator("button[title='Take the second step away']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("[id='people:messages']")).containsText("password alone");
        assertThat(page.locator("#signInLink")).hasCount(0);
        assertThat(page.locator("button[title='Take the second step away']")).hasCount(0);
        assertThat(found(owner.email()).twoStep()).isFalse();
        page.setViewportSize(360, 740);
        picture("operator-account-narrow");

        try (BrowserContext other = chromium.person()) {
            Page welcome = other.newPage();
            welcome.navigate(link);
            welcome.locator("input[type=password]").nth(0).fill(Installation.PASSWORD);
            welcome.locator("input[type=password]").nth(1).fill(Installation.PASSWORD);
            welcome.locator("[id='welcome:submit']").click();
            welcome.waitForURL("**/links");
        }
    }

    @Test
    void members_of_all_accounts_are_found_by_a_part_of_their_address() {
        OpenedAccount one = smartlink.account("pro");
        OpenedAccount other = smartlink.account("free");
        Api api = smartlink.api();

        assertThat(smartlink
                        .client()
                        .operatorMembers()
                        .list(null, null, 200, null)
                        .items())
                .extracting(FoundMember::accountId)
                .contains(one.id(), other.id());
        assertThat(smartlink
                        .client()
                        .operatorMembers()
                        .list(one.id(), null, null, null)
                        .items())
                .extracting(FoundMember::accountId)
                .containsOnly(one.id());
        assertThat(api.get("/operator/members?accountId=nonsense").status()).isEqualTo(404);
        assertThat(api.get("/operator/members?weather=good").status()).isEqualTo(422);
        assertThat(smartlink.api(one.apiKey()).get("/operator/members").status())
                .isEqualTo(403);
    }

    @Test
    void the_limits_of_bio_pages_and_codes_are_set_with_the_others() {
        int before = free("bioPages");
        try {
            page.navigate(smartlink.console() + "/admin/console/operator-plans");
            page.locator("[data-plan=free] button").click();
            Dialogs.awaitCursor(page);
            page.locator("[id='plans:bioPages']").fill("-1");
            page.locator("[id='plans:save']").click();
            assertThat(page.locator("[id='plans:body']")).containsText("bioPages must be between 0");
            page.locator("[id='plans:bioPages']").fill(String.valueOf(before + 1));
            page.locator("[id='plans:save']").click();
            assertThat(page.locator("[id='plans:messages']")).containsText("The plan free is saved");
            assertThat(free("bioPages")).isEqualTo(before + 1);
        } finally {
            smartlink.api().patch("/operator/plans/free", "{\"bioPages\": %d}".formatted(before));
        }
    }

    private int free(String limit) {
        return smartlink.api().get("/operator/plans/free").json().getInt(limit);
    }

    private FoundMember found(String email) {
        List<FoundMember> found = smartlink
                .client()
                .operatorMembers()
                .list(null, email, null, null)
                .items();
        return found.get(0);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Installation.work().resolveSibling("screenshots").resolve(name + ".png"))
                .setFullPage(true));
    }
}
