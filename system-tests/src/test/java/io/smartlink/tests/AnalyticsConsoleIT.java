package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's figures: of visits over HTTP, seen by a person of an account of its own. */
@ExtendWith(Shared.class)
class AnalyticsConsoleIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final Duration COUNTED = Duration.ofSeconds(20);
    private static final String BOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    private static Chromium chromium;

    private final Installation smartlink;
    private final List<String> complaints = new ArrayList<>();
    private String email;
    private Api api;
    private BrowserContext window;
    private Page page;

    AnalyticsConsoleIT(Installation smartlink) {
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
        OpenedAccount account = smartlink.client().operator().create(new NewAccount("Figures", "pro", email, true));
        api = smartlink.api(account.apiKey());
        window = chromium.person();
        page = window.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
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
    void figures_follow_visits_and_are_narrowed_by_a_click() {
        JsonObject link = visited();

        page.locator("#side a", new Page.LocatorOptions().setHasText("Analytics"))
                .click();
        assertThat(byId("whose")).hasText("Analytics of Figures");
        assertThat(figure("clicks")).hasText("5");
        assertThat(figure("scans")).hasText("1");
        assertThat(figure("bots")).hasText("1");
        assertThat(figure("previews")).hasText("2");
        assertThat(figure("total")).hasText("8");
        assertThat(byId("card-clicks")).containsText("new");
        assertThat(row("link", link.getString("slug"))).containsText("5");
        assertThat(row("referrer", "news.example")).containsText("60 %");
        assertThat(row("referrer", "No referrer")).containsText("40 %");
        assertThat(byId("visitsChart")).hasAttribute("aria-label", Pattern.compile("Clicks by day: 5 in 30 days, .*"));
        assertThat(page.locator("#map svg path").first()).isAttached();
        assertThat(page.locator("#heat td[title$=': 5 visits'], #heat td[class*=step-5]")
                        .first())
                .isVisible();

        row("referrer", "news.example").locator("a").click();
        assertThat(page).hasURL(Pattern.compile(".*\\?referrer=news\\.example"));
        assertThat(byId("chips")).containsText("Referrer: news.example");
        assertThat(figure("clicks")).hasText("3");
        page.locator("#chips .chip a").click();
        assertThat(figure("clicks")).hasText("5");

        row("referrer", "No referrer").locator("a").click();
        assertThat(byId("chips")).containsText("No referrer");
        assertThat(figure("clicks")).hasText("2");
        page.goBack();
        assertThat(byId("chips")).hasCount(0);
        assertThat(figure("clicks")).hasText("5");
        assertThat(complaints).isEmpty();
    }

    @Test
    void traffic_range_and_width_are_chosen_and_stand_in_the_url() {
        JsonObject link = visited();
        open("analytics?linkId=" + link.getString("id"));
        assertThat(byId("whose")).containsText(link.getString("slug"));
        assertThat(page.locator("#list-choices")).containsText("No rule matched");

        byId("traffic").locator("a", text("Bots")).click();
        assertThat(byId("chartTitle")).hasText("Bots over time");
        assertThat(byId("visitsChart")).hasAttribute("aria-label", Pattern.compile("Bots by day: 1 in .*"));
        byId("range").locator("summary").click();
        byId("range").locator("a", text("Today")).click();
        assertThat(page).hasURL(Pattern.compile(".*range=today.*traffic=bots.*|.*range=today&linkId=.*"));
        assertThat(byId("visitsChart")).hasAttribute("aria-label", Pattern.compile("Bots by hour: 1 in .*"));

        byId("range").locator("summary").click();
        byId("range").locator("a", text("Yesterday")).click();
        assertThat(byId("blank")).containsText("No visits in these days");

        byId("range").locator("summary").click();
        byId("from").fill("2026-01-01");
        byId("to").fill("2026-01-31");
        byId("range").locator("button").click();
        assertThat(page).hasURL(Pattern.compile(".*from=2026-01-01&to=2026-01-31.*"));
        assertThat(page.locator("#range summary")).containsText("1 Jan 2026 – 31 Jan 2026");
        assertThat(page).hasURL(Pattern.compile(".*linkId=" + link.getString("id") + ".*"));
        byId("bucket").locator("a", text("Week")).click();
        assertThat(page).hasURL(Pattern.compile(".*bucket=week.*"));
        byId("wholeAccount").click();
        assertThat(byId("whose")).hasText("Analytics of Figures");
        assertThat(complaints).isEmpty();
    }

    @Test
    void everything_can_be_reached_with_the_keyboard() {
        visited();
        open("analytics");
        assertThat(figure("clicks")).hasText("5");

        Locator definition = byId("what-clicks");
        assertThat(definition).isHidden();
        page.locator("[aria-describedby=what-clicks]").focus();
        assertThat(definition).isVisible();
        assertThat(definition).containsText("People who followed a link");
        page.keyboard().press("Escape");
        assertThat(definition).isHidden();

        byId("tab-referrer").focus();
        page.keyboard().press("ArrowRight");
        assertThat(byId("tab-channel")).isFocused();
        assertThat(byId("panel-channel")).isVisible();
        assertThat(byId("panel-referrer")).isHidden();
    }

    @Test
    void all_values_of_a_list_are_shown_and_searched() {
        JsonObject link = link("spring");
        for (int i = 0; i < 12; i++) {
            visit(link)
                    .with("Referer", "https://site%02d.example/".formatted(i))
                    .send(smartlink.httpPort());
        }
        counted(12);

        open("analytics?tag=spring");
        assertThat(page.locator("#panel-referrer .bars li")).hasCount(8);
        assertThat(page.locator("#panel-referrer .bars li").last()).containsText("Other");
        page.locator("#panel-referrer .show-all").click();
        assertThat(page.locator("#values .bars li")).hasCount(12);
        byId("valuesSearch").fill("SITE1");
        assertThat(page.locator("#values .bars li:not([hidden])")).hasCount(2);
        byId("valuesSearch").fill("nowhere");
        assertThat(byId("valuesNone")).isVisible();
        byId("valuesSearch").fill("site07");
        picture("values");
        page.locator("#values .bars li:not([hidden]) a").click();
        assertThat(page).hasURL(Pattern.compile(".*tag=spring&referrer=site07\\.example"));
        assertThat(figure("clicks")).hasText("1");
    }

    @Test
    void a_visit_shows_up_on_the_live_page_within_seconds() {
        JsonObject link = link("spring");
        open("analytics-live");
        assertThat(byId("liveState")).hasText("Live");
        assertThat(byId("latestNone")).isVisible();

        visit(link).with("Referer", "https://news.example/").send(smartlink.httpPort());

        assertThat(page.locator("#latest tr")).hasCount(1);
        assertThat(page.locator("#latest tr")).containsText(link.getString("slug"));
        assertThat(page.locator("#latest tr")).containsText("news.example");
        assertThat(byId("people")).hasText("1");
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_link_that_is_deleted_while_it_is_watched_takes_no_other_view_along() {
        JsonObject watched = link("spring");
        JsonObject other = link("autumn");
        open("analytics-live");
        assertThat(byId("liveState")).hasText("Live");
        try (Page second = window.newPage()) {
            second.navigate(smartlink.console() + CONSOLE + "/analytics-live?linkId=" + watched.getString("id"));
            assertThat(second.locator("#liveState")).hasText("Live");

            api.delete("/links/" + watched.getString("id"));
            assertThat(second.locator("#liveState")).containsText("cannot be read");
            visit(other).send(smartlink.httpPort());

            assertThat(page.locator("#latest tr")).containsText(other.getString("slug"));
        }
    }

    @Test
    void the_live_page_says_so_when_the_connection_is_lost_and_comes_back_by_itself() {
        open("analytics-live");
        assertThat(byId("liveState")).hasText("Live");

        page.route("**/live", Route::abort);
        page.reload();
        assertThat(byId("liveState")).containsText("Connection lost");

        page.unroute("**/live");
        assertThat(byId("liveState")).hasText("Live");
    }

    @Test
    void a_session_has_few_streams_and_takes_them_along_when_it_ends() {
        open("analytics-live");
        assertThat(byId("liveState")).hasText("Live");
        Object statuses = page.evaluate("""
                async () => {
                  window.streams = [];
                  const statuses = [];
                  for (let i = 0; i < 4; i++) {
                    const answer = await fetch('live');
                    statuses.push(answer.status);
                    window.streams.push(answer);
                  }
                  window.ended = window.streams[0].body.pipeTo(new WritableStream()).then(() => 'ended', () => 'ended');
                  return statuses;
                }
                """);
        assertThat(statuses).isEqualTo(List.of(200, 200, 200, 503));

        try (Page other = window.newPage()) {
            other.navigate(smartlink.console() + CONSOLE + "/links");
            other.locator("[id='session:signOut']").click();
            assertThat(other).hasURL(Pattern.compile(".*sign-in.*"));
        }

        assertThat(page.evaluate("window.ended")).isEqualTo("ended");
    }

    @Test
    void visits_are_exported_as_they_are_shown() throws IOException {
        JsonObject link = visited();
        open("analytics?linkId=" + link.getString("id") + "&referrer=news.example");
        byId("export").locator("summary").click();

        List<String> csv = Files.readAllLines(download("exportCsv"));
        assertThat(csv).hasSize(1 + 3);
        assertThat(csv.get(0)).startsWith("at,domain,link,slug,verdict");
        assertThat(csv.subList(1, 4)).allMatch(line -> line.contains("news.example") && line.contains("person"));

        List<String> json = Files.readAllLines(download("exportNdjson"));
        assertThat(json).hasSize(3).allMatch(line -> line.startsWith("{") && line.contains("news.example"));
    }

    @Test
    void figures_that_do_not_arrive_can_be_asked_for_again() {
        visited();
        page.route("**/analytics-figures*", Route::abort);
        open("analytics");
        assertThat(page.locator("#figures [role=alert]")).containsText("The server was not reached");
        picture("failed");
        page.unroute("**/analytics-figures*");
        page.locator("[data-try-again]").click();

        assertThat(figure("clicks")).hasText("5");
    }

    @Test
    void visits_that_led_nowhere_are_told_with_their_reasons() {
        JsonObject link = link("spring");
        assertThat(api.patch("/links/" + link.getString("id"), "{\"expiresAt\": \"2026-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(200);
        await().atMost(COUNTED)
                .until(() -> visit(link).send(smartlink.httpPort()).status() == 410);

        open("analytics-orphans");

        await().atMost(COUNTED).until(() -> {
            page.reload();
            page.waitForCondition(() -> page.locator("[aria-busy]").count() == 0);
            return page.locator("#reasons").count() == 1;
        });
        assertThat(byId("reasons")).containsText("The link has expired");
        assertThat(byId("expired")).containsText(link.getString("slug"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analytics", "analytics-live", "analytics-orphans", "analytics?range=yesterday"})
    void pages_fit_on_a_phone(String path) {
        visited();
        page.setViewportSize(360, 740);
        open(path);
        page.waitForCondition(() -> page.locator("[aria-busy]").count() == 0);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_running_day_is_compared_with_as_much_of_the_day_before() {
        JsonObject link = visited();
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        late(link, yesterday, 10);

        open("analytics?range=today");
        assertThat(figure("clicks")).hasText("5");
        assertThat(byId("card-clicks")).containsText("new");

        open("analytics?range=yesterday");
        assertThat(figure("clicks")).hasText("10");
    }

    @Test
    void days_whose_visits_have_expired_are_told_by_day_and_without_filters() {
        visited();
        LocalDate expired = LocalDate.now(ZoneOffset.UTC).minusDays(40);
        smartlink.embeddedDatabase().execute("""
                insert into visit_day (account_id, day, visits, rolled_up, links_rolled_up, expired)
                select account_id, '%s', 3, 3, true, true from member where email = '%s'
                """.formatted(expired, email));

        open("analytics?range=90d&country=DE");
        assertThat(byId("refused")).containsText("daily totals");
        byId("refused").locator("a").click();
        assertThat(byId("byUtcDay")).isVisible();
        assertThat(figure("clicks")).hasText("5");
        assertThat(row("referrer", "news.example").locator("a")).hasCount(0);

        open("analytics?from=" + expired + "&to=" + expired);
        assertThat(byId("byUtcDay")).isVisible();
        assertThat(byId("blank")).isVisible();
        open("analytics-orphans?from=" + expired + "&to=" + expired);
        assertThat(byId("pastRetention")).isVisible();
        assertThat(byId("blank")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    /** Visits in the last second of a UTC day, past the way that visits take. */
    private void late(JsonObject link, LocalDate day, int visits) {
        smartlink.embeddedDatabase().execute("""
                create table if not exists visit_%s partition of visit for values from ('%s Z') to ('%s Z');
                insert into visit (at, link_id, account_id, domain_id, outcome, verdict)
                select '%2$s 23:59:59Z', a.item_id, m.account_id, a.domain_id, 1, 1
                from generate_series(1, %d), address a, member m
                where a.slug = '%s' and m.email = '%s';
                insert into visit_day (account_id, day, visits)
                select account_id, '%2$s', %4$d from member where email = '%6$s'
                """.formatted(
                        day.format(DateTimeFormatter.BASIC_ISO_DATE),
                        day,
                        day.plusDays(1),
                        visits,
                        link.getString("slug"),
                        email));
    }

    @Test
    void another_accounts_link_is_not_found() {
        JsonObject theirs = smartlink.api().link("{\"destination\": \"https://shop.example/\"}");
        String query = "?linkId=" + theirs.getString("id");

        for (String path :
                List.of("analytics", "analytics-figures", "analytics-live", "live", "visits.csv", "analytics-values")) {
            Response answer = page.navigate(smartlink.console() + CONSOLE + "/" + path + query + "&by=country");
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(page.locator("body")).containsText("There is nothing here");
        }
        assertThat(page.navigate(smartlink.console() + CONSOLE + "/analytics?linkId=no-id")
                        .status())
                .isEqualTo(404);
        assertThat(page.navigate(smartlink.console() + CONSOLE + "/analytics-values?by=colour")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void strangers_see_nothing_of_it() {
        for (String path : List.of("/live", "/visits.csv", "/analytics-figures")) {
            Answer answer =
                    Request.get(CONSOLE + path).host("localhost").browser().send(smartlink.httpPort());

            assertThat(answer.status()).as(path).isBetween(302, 303);
            assertThat(answer.header("Location")).contains("sign-in");
        }
    }

    @Test
    void who_may_only_look_sees_all_figures() {
        visited();
        smartlink.embeddedDatabase().execute("update member set role = 'viewer' where email = '" + email + "'");
        byId("session:signOut").click();
        byId("signIn:email").fill(email);
        page.locator("input[type=password]").first().fill(PASSWORD);
        byId("signIn:submit").click();
        assertThat(byId("session:signOut")).isVisible();

        open("analytics");
        assertThat(figure("clicks")).hasText("5");
    }

    /** Five clicks of people, three of them from news.example and one a scan, one bot, one preview and one prefetch. */
    private JsonObject visited() {
        UtcDay.awayFromItsEnd();
        JsonObject link = link("spring");
        for (int i = 0; i < 3; i++) {
            visit(link).with("Referer", "https://news.example/today").send(smartlink.httpPort());
        }
        visit(link).send(smartlink.httpPort());
        Request.get("/" + link.getString("slug") + "?sl_qr=1")
                .host(Installation.DOMAIN)
                .browser()
                .send(smartlink.httpPort());
        visit(link).with("User-Agent", BOT).send(smartlink.httpPort());
        visit(link).with("User-Agent", "WhatsApp/2.23.20.0").send(smartlink.httpPort());
        visit(link).with("Sec-Purpose", "prefetch").send(smartlink.httpPort());
        counted(8);
        return link;
    }

    private void counted(int visits) {
        await().atMost(COUNTED).until(() -> api.get("/analytics/summary").json().getInt("total") == visits);
    }

    private JsonObject link(String tag) {
        return api.link("{\"destination\": \"https://shop.example/\", \"tags\": [\"%s\"]}".formatted(tag));
    }

    private static Request visit(JsonObject link) {
        return Request.get("/" + link.getString("slug"))
                .host(Installation.DOMAIN)
                .browser();
    }

    private Path download(String id) {
        Download download = page.waitForDownload(() -> byId(id).click());
        return download.path();
    }

    private void open(String path) {
        page.navigate(smartlink.console() + CONSOLE + "/" + path);
    }

    private Locator figure(String card) {
        return page.locator("#card-" + card + " strong");
    }

    private Locator row(String dimension, String label) {
        return page.locator("#panel-" + dimension + " .bars li").filter(new Locator.FilterOptions().setHasText(label));
    }

    private static Locator.LocatorOptions text(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** Ids of Faces have colons, which CSS takes for something else. */
    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }

    private void picture(String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve("analytics-" + name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
