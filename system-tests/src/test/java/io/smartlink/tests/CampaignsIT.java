package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** Campaigns in the console: made, found, changed and deleted by a person of an account of its own. */
@ExtendWith(Shared.class)
class CampaignsIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final Pattern LIST = Pattern.compile(".*/admin/console/campaigns");

    private static Chromium chromium;

    private final Installation smartlink;
    private String email;
    private Api api;
    private BrowserContext window;
    private Page page;

    CampaignsIT(Installation smartlink) {
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
    void openAccountAndSignIn() {
        email = Api.unique() + "@brand.example";
        OpenedAccount account = smartlink.client().operator().create(new NewAccount("Campaigns", "pro", email, true));
        api = smartlink.api(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.navigate(account.signInLink());
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    /** Taken after every test, whether it passed or not: as wide as a desk and as wide as a phone. */
    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        picture(name);
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        window.close();
    }

    @Test
    void a_campaign_is_made_changed_and_deleted() {
        page.locator("#side a", new Page.LocatorOptions().setHasText("Campaigns"))
                .click();
        assertThat(byId("empty")).containsText("No campaigns yet");
        picture("empty");
        byId("empty").locator("a").click();
        byId("editor:name").fill("Spring <sale>");
        byId("editor:utmSource").fill("mail");
        byId("editor:utmCampaign").fill("spring & more");
        picture("editor");
        byId("editor:save").click();

        assertThat(page).hasURL(LIST);
        assertThat(byId("campaigns:messages")).containsText("Spring <sale> is ready for links.");
        assertThat(row("Spring <sale>")).containsText("utm_source=mail");
        assertThat(row("Spring <sale>")).containsText("utm_campaign=spring & more");
        assertThat(row("Spring <sale>")).containsText("no links");

        row("Spring <sale>").locator("a.short").click();
        assertThat(byId("editor:utmCampaign")).hasValue("spring & more");
        byId("editor:name").fill("Summer");
        byId("editor:utmCampaign").fill("");
        byId("editor:save").click();
        assertThat(page).hasURL(LIST);
        assertThat(row("Summer")).not().containsText("utm_campaign");

        row("Summer").locator("a.short").click();
        page.waitForLoadState();
        byId("editor:delete").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page).hasURL(LIST);
        assertThat(byId("campaigns:messages")).containsText("Summer is deleted; its links stay.");
        assertThat(byId("empty")).isVisible();
    }

    @Test
    void a_name_that_is_missing_or_taken_is_refused_beside_its_field() {
        campaign("Spring");
        page.navigate(smartlink.console() + CONSOLE + "/campaign-editor");
        byId("editor:utmTerm").fill("x".repeat(201));
        byId("editor:save").click();
        assertThat(byId("editor:nameMessage")).containsText("needs a name");
        assertThat(page.locator(".field:has([id='editor:utmTerm']) .fault")).containsText("up to 200 characters");

        byId("editor:name").fill("SPRING");
        byId("editor:utmTerm").fill("");
        byId("editor:save").click();

        assertThat(byId("editor:nameMessage")).containsText("Another campaign of the account has this name.");
    }

    @Test
    void somebody_elses_change_is_not_overwritten() {
        JsonObject campaign = campaign("Spring");
        page.navigate(smartlink.console() + CONSOLE + "/campaign-editor?id=" + campaign.getString("id"));
        api.patch("/campaigns/" + campaign.getString("id"), "{\"utm\": {\"source\": \"theirs\"}}");
        byId("editor:name").fill("Mine");
        byId("editor:save").click();

        assertThat(byId("editor:messages")).containsText("Somebody else changed this in the meantime.");
        assertThat(api.get("/campaigns/" + campaign.getString("id")).json().getString("name"))
                .isEqualTo("Spring");
    }

    @Test
    void the_list_is_searched_paged_and_leads_to_the_links_of_a_campaign() {
        for (int i = 1; i <= 30; i++) {
            campaign("Campaign %02d".formatted(i));
        }
        JsonObject spring = campaign("Spring 100%");
        String inside = link(spring.getString("id"));
        link(spring.getString("id"));
        String outside = link(null);

        page.navigate(smartlink.console() + CONSOLE + "/campaigns");
        assertThat(byId("campaigns:table")).containsText("1–25 of 31");
        assertThat(rows()).hasCount(25);
        page.locator(".ui-paginator-next").click();
        assertThat(rows()).hasCount(6);
        byId("campaigns:search").fill("0%");
        assertThat(rows()).hasCount(1);
        assertThat(row("Spring 100%")).containsText("2 links");
        picture("found");

        row("Spring 100%")
                .locator("a", new Locator.LocatorOptions().setHasText("2 links"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/links\\?campaign=.*"));
        assertThat(byId("links:table")).containsText(inside);
        assertThat(byId("links:table")).not().containsText(outside);
        assertThat(byId("links:campaign_label")).hasText("Spring 100%");
        picture("links");

        page.navigate(smartlink.console() + CONSOLE + "/campaigns?search=nothing-of-that-name");
        assertThat(byId("campaigns:table")).containsText("No campaign matches");
        byId("campaigns:table:clear").click();
        assertThat(rows()).hasCount(25);
    }

    @Test
    void who_may_only_look_sees_no_way_to_change() {
        JsonObject campaign = campaign("Spring");
        smartlink.embeddedDatabase().execute("update member set role = 'viewer' where email = '" + email + "'");
        byId("session:signOut").click();
        byId("signIn:email").fill(email);
        page.locator("input[type=password]").first().fill(PASSWORD);
        byId("signIn:submit").click();
        assertThat(byId("session:signOut")).isVisible();

        page.navigate(smartlink.console() + CONSOLE + "/campaigns");
        assertThat(row("Spring")).isVisible();
        assertThat(page.locator("main a[href*='campaign-editor']")).hasCount(0);

        page.navigate(smartlink.console() + CONSOLE + "/campaign-editor?id=" + campaign.getString("id"));
        assertThat(byId("refused")).containsText("You may look, not change");
        assertThat(byId("editor:save")).hasCount(0);
    }

    @Test
    void a_campaign_of_another_account_is_not_found() {
        JsonObject theirs = smartlink
                .api()
                .post("/campaigns", "{\"name\": \"%s\"}".formatted(Api.unique()))
                .json();

        int status = page.navigate(smartlink.console() + CONSOLE + "/campaign-editor?id=" + theirs.getString("id"))
                .status();

        assertThat(status).isEqualTo(404);
    }

    private JsonObject campaign(String name) {
        Answer made = api.post("/campaigns", "{\"name\": \"%s\", \"utm\": {\"source\": \"mail\"}}".formatted(name));
        assertThat(made.status()).isEqualTo(201);
        return made.json();
    }

    private String link(@Nullable String campaignId) {
        return api.link("{\"destination\": \"https://shop.example/\", \"campaignId\": %s}"
                        .formatted(campaignId == null ? "null" : '"' + campaignId + '"'))
                .getString("slug");
    }

    private Locator rows() {
        return page.locator("[id='campaigns:table_data'] > tr.ui-widget-content:not(.ui-datatable-empty-message)");
    }

    private Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("campaigns-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
