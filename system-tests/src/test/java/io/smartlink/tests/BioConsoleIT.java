package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.smartlink.client.BioPage;
import io.smartlink.client.BioPageCopy;
import io.smartlink.client.BioPagePatch;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.PageWidget;
import io.smartlink.client.PlanChange;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.VisitFilter;
import io.smartlink.client.VisitSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the console has around bio pages: who signed up there, and what the plan has room for. */
@ExtendWith(Shared.class)
class BioConsoleIT {
    private static final String PASSWORD = "a-password-of-their-own";
    private static final PageWidget FORM =
            PageWidget.of("signup", Map.of("title", "News", "consent", "I agree to get news about once a month."));

    private static Chromium chromium;

    private final Installation smartlink;
    private final String email = Api.unique() + "@brand.example";
    private OpenedAccount account;
    private SmartlinkClient client;
    private BrowserContext window;
    private Page page;

    BioConsoleIT(Installation smartlink) {
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
        account = smartlink.client().operator().create(new NewAccount("Bio console", "pro", email, true));
        client = smartlink.client(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.navigate(account.signInLink());
        page.locator("input[type=password]").nth(0).fill(PASSWORD);
        page.locator("input[type=password]").nth(1).fill(PASSWORD);
        byId("welcome:submit").click();
        assertThat(page).hasTitle(Pattern.compile("Links.*"));
    }

    @AfterEach
    void takePicturesAndCloseWindow(TestInfo test) {
        pictures(test.getTestMethod().orElseThrow().getName());
        window.close();
        client.close();
    }

    @Test
    void who_signed_up_is_found_page_by_page_deleted_and_taken_out_as_a_file() throws IOException {
        BioPage first = client.bioPages().create(NewBioPage.of("Ann <Example>", FORM));
        BioPage second = client.bioPages().create(NewBioPage.of("Shop", FORM));
        console("/bio-pages").locator("#signUps").click();
        assertThat(byId("empty")).containsText("Nobody has signed up yet");
        pictures("sign-ups-empty");
        signUp(first, "visitor", 30);
        signUp(second, "=cmd", 2);

        console("/sign-ups");
        assertThat(rows()).hasCount(25);
        assertThat(rows().first()).containsText("=cmd1@visitor.example");
        assertThat(rows().first()).containsText("I agree to get news about once a month.");
        pictures("sign-ups");
        page.locator(".ui-paginator-next").click();
        assertThat(rows()).hasCount(7);

        byId("signUps:search").fill("TOR2");
        assertThat(rows()).hasCount(11);
        assertThat(rows().last()).containsText("visitor2@visitor.example");
        assertThat(file()).contains("visitor29@visitor.example").doesNotContain("visitor30", "cmd", "visitor11");

        console("/bio-page?id=" + second.id()).locator("#signUps").click();
        assertThat(rows()).hasCount(2);
        assertThat(byId("signUps:page_label")).hasText("Shop (2)");
        assertThat(file())
                .startsWith("id,bioPageId,page,email,consent,signedUpAt,unsubscribedAt,signOffPath")
                .contains("'=cmd0@visitor.example")
                .doesNotContain("visitor1@");

        rows().first().locator("button").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(byId("signUps:messages")).containsText("=cmd1@visitor.example is deleted");
        assertThat(rows()).hasCount(1);
        assertThat(client.signUps().list(second.id(), null, null, null).items()).hasSize(1);

        byId("signUps:search").fill("nobody");
        assertThat(page.locator(".no-match")).isVisible();
        byId("signUps:table:clear").click();
        assertThat(rows()).hasCount(25);
        client.bioPages().delete(second.id());
        console("/sign-ups?page=" + second.id());
        assertThat(rows().first()).containsText("A page that is gone");
    }

    @Test
    void viewers_and_other_accounts_see_nobody_who_signed_up() {
        BioPage made = client.bioPages().create(NewBioPage.of("Ann", FORM));
        signUp(made, "visitor", 1);
        OpenedAccount other = smartlink.account("pro");
        smartlink.client(other.apiKey()).bioPages().create(NewBioPage.of("Other", FORM));
        console("/sign-ups");
        assertThat(rows()).hasCount(1);

        database().execute("update member set role = 'viewer' where email = '" + email + "'");
        await("a role is looked at again within seconds")
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    console("/sign-ups");
                    return byId("notAllowed").isVisible();
                });
        assertThat(page.locator("body")).not().containsText("visitor0@");
        assertThat(console("/bio-pages").locator("#signUps")).hasCount(0);
        Response refused = page.navigate(smartlink.console() + "/admin/console/sign-ups.csv");
        assertThat(refused.status()).isEqualTo(403);

        assertThat(smartlink
                        .client(other.apiKey())
                        .signUps()
                        .list(null, null, null, null)
                        .items())
                .isEmpty();
    }

    @Test
    void a_full_plan_says_so_in_words_and_what_is_over_it_goes_on() {
        BioPage first = published("First");
        BioPage second = published("Second");
        console("/settings-plan");
        assertThat(page.locator(".bars li", new Page.LocatorOptions().setHasText("Bio pages")))
                .containsText("2 of 100");

        smartlink.client().operator().change(account.id(), new PlanChange("free"));

        console("/settings-plan");
        assertThat(page.locator(".bars li", new Page.LocatorOptions().setHasText("Bio pages")))
                .containsText("all of it keeps working");
        console("/bio-pages");
        assertThat(byId("full")).containsText("has room for one bio page, and you have 2");
        pictures("full");
        console("/new-bio-page");
        assertThat(byId("full")).isVisible();
        assertThat(byId("newPage")).hasCount(0);
        console("/bio-page?id=" + first.id());
        assertThat(byId("builder:duplicate")).isDisabled();
        assertThat(byId("builder:publish")).isVisible();
        for (BioPage kept : List.of(first, second)) {
            assertThat(Request.get("/" + kept.slug())
                            .host(Installation.DOMAIN)
                            .browser()
                            .send(smartlink.httpPort())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_draft_is_shown_to_whoever_got_a_ticket_for_it_and_never_kept() {
        BioPage made = client.bioPages().create(NewBioPage.of("Secret draft", FORM));
        SmartlinkClient others = smartlink.client(smartlink.account("pro").apiKey());
        BioPage foreign = others.bioPages().create(NewBioPage.of("Foreign draft", FORM));
        console("/bio-page?id=" + made.id());
        String path = byId("phone").getAttribute("src");
        String[] ticket = path.substring(path.lastIndexOf('/') + 1).split("\\.");

        Answer shown = preview("localhost", path);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text()).contains("Secret draft");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(shown.header("ETag")).isNull();
        assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(preview(Installation.DOMAIN, path).status())
                .as("on a domain of visitors")
                .isEqualTo(404);
        assertThat(preview("localhost", "/-/bio/preview/" + made.id()).status())
                .as("without a ticket")
                .isEqualTo(404);
        for (String forged : List.of(
                String.join(".", foreign.id(), ticket[1], ticket[2], ticket[3]),
                String.join(".", ticket[0], ticket[1], "99999999999", ticket[3]),
                String.join(".", ticket[0], ticket[1], ticket[2]),
                String.join(".", ticket[0], ticket[1], ticket[2], ticket[3].toLowerCase(Locale.ROOT) + "x"))) {
            Answer refused = preview("localhost", "/-/bio/preview/" + forged);
            assertThat(refused.status()).as(forged).isEqualTo(404);
            assertThat(refused.text()).doesNotContain("draft");
        }
        Response theirs = page.navigate(smartlink.console() + "/admin/console/bio-page?id=" + foreign.id());
        assertThat(theirs.status()).as("a page of another account").isEqualTo(404);
        assertThat(page.locator("#phone")).hasCount(0);
        client.bioPages().delete(made.id());
        assertThat(preview("localhost", path).status())
                .as("a page that is gone")
                .isEqualTo(404);
    }

    @Test
    void views_and_taps_are_told_apart_and_taps_by_the_names_of_widgets() {
        BioPage first = client.bioPages()
                .create(NewBioPage.of("First", PageWidget.button("Another shop", "https://shop.example/")));
        PageWidget button = first.widgets().get(0);
        BioPage made = client.bioPages().duplicate(first.id(), new BioPageCopy(null, null, "Ann"));
        client.bioPages()
                .change(
                        made.id(),
                        BioPagePatch.change()
                                .widgets(List.of(new PageWidget(
                                        button.id(),
                                        button.kind(),
                                        null,
                                        null,
                                        Map.of("label", "My shop", "destination", "https://shop.example/")))));
        BioPage shown = client.bioPages().publish(made.id());
        for (String path : List.of("", "", "/-w/" + shown.widgets().get(0).id())) {
            Request.get("/" + shown.slug() + path)
                    .host(Installation.DOMAIN)
                    .browser()
                    .send(smartlink.httpPort());
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            VisitSummary counted = client.analytics().summary(new VisitFilter().bioPage(shown.id()));
            return counted.views() == 2 && counted.clicks() == 1;
        });

        console("/bio-page?id=" + shown.id())
                .locator("[id='builder:analytics']")
                .click();

        assertThat(page.locator("#card-views strong")).hasText("2");
        assertThat(page.locator("#card-clicks")).containsText("Taps");
        assertThat(page.locator("#card-clicks strong")).hasText("1");
        assertThat(page.locator("#list-widgets")).containsText("My shop");
        assertThat(page.locator("#list-widgets")).not().containsText("Another shop");
        VisitFilter everywhere = new VisitFilter();
        assertThat(client.analytics()
                        .breakdown("widget", 50, everywhere)
                        .items()
                        .get(0)
                        .label())
                .as("what two pages call differently")
                .isNull();
        assertThat(page.locator("h1")).containsText("Ann");
    }

    private Answer preview(String host, String path) {
        return Request.get(path).host(host).browser().send(smartlink.httpPort());
    }

    private BioPage published(String title) {
        BioPage made = client.bioPages().create(NewBioPage.of(title, FORM));
        return client.bioPages().publish(made.id());
    }

    /** As if so many visitors had left their addresses there, one a minute. */
    private void signUp(BioPage on, String name, int visitors) {
        database().execute("""
                insert into bio_sign_up (id, account_id, page_id, email, consent, signed_up_at, unsubscribe_key)
                select p.id + 1000 + i, p.account_id, p.id, '%s' || i || '@visitor.example',
                       'I agree to get news about once a month.', now() - make_interval(mins => 60 - i),
                       sha256((p.id || '/' || i)::bytea)
                from bio_page p, generate_series(0, %d - 1) i
                where p.created_by is not null and p.title = '%s' and p.account_id =
                      (select account_id from member where email = '%s')""".formatted(name, visitors, on.title(), email));
    }

    private String file() throws IOException {
        Download file = page.waitForDownload(() -> byId("exportCsv").click());
        return Files.readString(file.path());
    }

    private Page console(String path) {
        page.navigate(smartlink.console() + "/admin/console" + path);
        return page;
    }

    private Locator rows() {
        return page.locator("[id='signUps:table_data'] > tr[data-ri]");
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private Database database() {
        return smartlink.embeddedDatabase();
    }

    /** Light, dark, and as wide as a phone. */
    private void pictures(String name) {
        picture(name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        picture(name + "-narrow");
        page.setViewportSize(1280, 900);
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("bio-console-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
