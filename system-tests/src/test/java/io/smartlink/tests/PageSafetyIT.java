package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.smartlink.client.BioPage;
import io.smartlink.client.BioPagePatch;
import io.smartlink.client.NewBioPage;
import io.smartlink.client.NewQrCode;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.OperatorBioPage;
import io.smartlink.client.PageWidget;
import io.smartlink.client.QrCode;
import io.smartlink.client.Reason;
import io.smartlink.client.ReviewDecision;
import io.smartlink.client.ReviewItem;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.problem.SmartlinkProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Bio pages under the operator's eye: found suspicious, reported by visitors, stopped by hand and let go. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageSafetyIT {
    /** A second is promised; the rest is for this machine. */
    private static final Duration VISIBLE = Duration.ofSeconds(10);

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final PageWidget SHOP = PageWidget.button("My shop", "https://shop.example/");

    /** A host that looks like another. */
    private static final String ODD = "https://xn--80ak6aa92e.com/";

    private final ThreatServer threats = new ThreatServer();
    private Installation node;

    @BeforeAll
    void start() {
        node = new Installation("page-safety")
                .with("SMARTLINK_SAFE_BROWSING_URL", threats.url())
                .with("SMARTLINK_SAFE_BROWSING_KEY", "the-key-of-the-provider")
                .with("SMARTLINK_SAFETY_RECHECK_SECONDS", "1")
                .with("SMARTLINK_SAFETY_RESCAN_SECONDS", "5")
                .with("SMARTLINK_SAFETY_RESCAN_URLS_PER_MINUTE", "10000")
                .with("SMARTLINK_TRUSTED_PROXIES", "127.0.0.0/8")
                .start();
    }

    @AfterAll
    void stop() {
        node.close();
        threats.close();
    }

    @Test
    void a_page_that_looks_suspicious_waits_for_the_operator_who_is_not_asked_twice() {
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        String odd = ODD + Api.unique();
        BioPage page = published(client, SHOP, PageWidget.button("Odd", odd));

        ReviewItem item = reviewOf(page);
        assertThat(item.kind()).isEqualTo("suspicious");
        assertThat(item.item()).isEqualTo("bio");
        assertThat(item.itemId()).isEqualTo(page.id());
        assertThat(item.accountId()).isEqualTo(account.id());
        assertThat(item.url()).isEqualTo(odd);
        assertThat(item.blocked()).isFalse();
        assertThat(visit(page)).isEqualTo(200);

        ReviewItem safe = node.client().safety().decide(item.id(), ReviewDecision.safe("Known to us."));

        assertThat(safe.decision()).isEqualTo("safe");
        await().atMost(SOON)
                .until(() -> client.bioPages().read(page.id()).safety().equals("safe"));
        client.bioPages().change(page.id(), BioPagePatch.change().title("Ann again"));
        client.bioPages().publish(page.id());
        assertThat(waiting(page)).isEmpty();
    }

    @Test
    void the_operator_stops_a_suspicious_page_from_the_queue_and_publishing_does_not_bring_it_back() {
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        BioPage page = published(client, PageWidget.button("Odd", ODD + Api.unique()));

        ReviewItem decided = node.client().safety().decide(reviewOf(page).id(), ReviewDecision.blocked("A copy."));

        assertThat(decided.blocked()).isTrue();
        await().atMost(VISIBLE).until(() -> visit(page) == 410);
        client.bioPages().change(page.id(), BioPagePatch.change().widgets(List.of(SHOP)));
        assertThat(client.bioPages().publish(page.id()).status()).isEqualTo("blocked");
        assertThat(visit(page)).isEqualTo(410);
        assertThat(client.bioPages().read(page.id()).safetyReason()).isEqualTo("A copy.");

        node.client().safety().decide(decided.id(), ReviewDecision.safe("It was changed."));
        await().atMost(VISIBLE).until(() -> visit(page) == 200);
    }

    @Test
    void a_page_that_turned_bad_waits_for_the_operator_who_lets_it_go_and_it_stays() {
        String host = Api.unique() + ".example";
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        BioPage page = published(client, SHOP, PageWidget.button("Win", "https://" + host + "/win"));

        threats.callBad(host);

        await().atMost(SOON).until(() -> visit(page) == 410);
        ReviewItem item = reviewOf(page);
        assertThat(item.kind()).isEqualTo("blocked");
        assertThat(item.url()).isEqualTo("https://" + host + "/win");
        node.client().safety().decide(item.id(), ReviewDecision.safe("The list is wrong."));
        await().atMost(VISIBLE).until(() -> visit(page) == 200);
        await().atMost(SOON)
                .until(() -> client.bioPages().read(page.id()).safety().equals("safe"));
        assertThat(visit(page)).isEqualTo(200);
        assertThat(audit(account)).contains("bio-page.blocked", "review.decided", "bio-page.unblocked");
    }

    @Test
    void a_page_goes_with_what_waits_about_it() {
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        BioPage page = published(client, PageWidget.button("Odd", ODD + Api.unique()));
        assertThat(waiting(page)).hasSize(1);

        client.bioPages().delete(page.id());

        assertThat(waiting(page)).isEmpty();
    }

    @Test
    void an_operator_stops_a_page_by_hand_and_lets_it_go() {
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        BioPage page = published(client, SHOP);
        OperatorBioPage found = node.client()
                .safety()
                .bioPages(account.id(), page.slug(), "published", null, null)
                .items()
                .get(0);
        assertThat(found.id()).isEqualTo(page.id());
        assertThat(found.blockedBy()).isNull();

        OperatorBioPage stopped = node.client().safety().blockBioPage(page.id(), new Reason("Sells what is forbidden"));

        assertThat(stopped.status()).isEqualTo("blocked");
        assertThat(stopped.blockedBy()).isEqualTo("operator");
        await().atMost(VISIBLE).until(() -> visit(page) == 410);
        assertThat(page("/" + page.slug()).text()).doesNotContain("shop.example", "forbidden");
        assertThat(page("/" + page.slug() + "/-w/" + page.widgets().get(0).id()).status())
                .isEqualTo(410);
        BioPage theirs = client.bioPages().read(page.id());
        assertThat(theirs.status()).isEqualTo("blocked");
        assertThat(theirs.safetyReason()).isEqualTo("Sells what is forbidden");
        assertThat(theirs.version()).isEqualTo(page.version());
        assertThat(node.client()
                        .safety()
                        .blockBioPage(page.id(), new Reason("Again"))
                        .safetyReason())
                .as("stopped by hand already")
                .isEqualTo("Sells what is forbidden");
        assertThat(audit(account)).contains("bio-page.blocked", "Sells what is forbidden");

        OperatorBioPage free = node.client().safety().unblockBioPage(page.id(), new Reason("They have changed it"));

        assertThat(free.status()).isEqualTo("published");
        assertThat(free.blockedBy()).isNull();
        await().atMost(VISIBLE).until(() -> visit(page) == 200);
        assertThat(audit(account)).contains("bio-page.unblocked", "They have changed it");
    }

    @Test
    void who_is_no_operator_stops_no_page() {
        OpenedAccount account = node.account("pro");
        SmartlinkClient client = node.client(account.apiKey());
        BioPage page = published(client, SHOP);

        assertThatThrownBy(() -> client.safety().blockBioPage(page.id(), new Reason("Mine")))
                .isInstanceOfSatisfying(SmartlinkProblemException.class, refused -> assertThat(refused.status())
                        .isEqualTo(403));
        assertThatThrownBy(() -> client.safety().bioPage(page.id()))
                .isInstanceOfSatisfying(SmartlinkProblemException.class, refused -> assertThat(refused.status())
                        .isEqualTo(403));
        assertThatThrownBy(() -> node.client().safety().blockBioPage("7zzzzzzzzzzz", new Reason("Nothing there")))
                .isInstanceOfSatisfying(SmartlinkProblemException.class, refused -> assertThat(refused.status())
                        .isEqualTo(404));
        assertThat(node.api()
                        .post("/operator/bio-pages/" + page.id() + "/block", "{}")
                        .status())
                .isEqualTo(422);
        assertThat(visit(page)).isEqualTo(200);
    }

    @Test
    void visitors_report_pages_and_qr_codes_as_well_as_links() {
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        BioPage page = published(client, SHOP);
        BioPage draft = client.bioPages().create(NewBioPage.of("Draft", SHOP));
        QrCode code = client.qrCodes().create(NewQrCode.to("https://shop.example/" + Api.unique()));

        assertThat(report(page.shortUrl(), "A+scam").status()).isEqualTo(200);
        assertThat(report(page.slug(), "Really").status()).isEqualTo(200);
        assertThat(report(code.shortUrl(), "A+scam").status()).isEqualTo(200);
        assertThat(report(draft.slug(), "I+guess").status()).isEqualTo(404);

        ReviewItem item = reviewOf(page);
        assertThat(item.kind()).isEqualTo("report");
        assertThat(item.item()).isEqualTo("bio");
        assertThat(item.url()).isEqualTo(Installation.DOMAIN + "/" + page.slug());
        assertThat(item.reason()).isEqualTo("A scam · Really");
        assertThat(item.seen()).isEqualTo(2);
        assertThat(search(code.slug())).extracting(ReviewItem::item).containsExactly("qr");
        assertThat(waiting(draft)).isEmpty();
        node.client().safety().decide(item.id(), ReviewDecision.blocked("Indeed."));
        await().atMost(VISIBLE).until(() -> visit(page) == 410);
    }

    @Test
    void the_operator_looks_at_pages_in_the_console() {
        SmartlinkClient client = node.client(node.account("pro").apiKey());
        BioPage page = published(client, PageWidget.button("Odd", ODD + Api.unique()));
        try (Chromium chromium = new Chromium();
                ConsoleWindow window = new ConsoleWindow(chromium, node)) {
            Page screen = window.open("/sign-in");
            window.byId("signIn:email").fill(Installation.ADMIN);
            screen.locator("input[type=password]").fill(Installation.PASSWORD);
            window.byId("signIn:submit").click();
            PlaywrightAssertions.assertThat(window.byId("session:signOut")).isVisible();
            window.open("/operator-review");
            window.byId("review:search").fill(page.slug());
            PlaywrightAssertions.assertThat(screen.locator("[id='review:table_data'] > tr[data-ri]"))
                    .hasCount(1);
            PlaywrightAssertions.assertThat(window.byId("review:table")).containsText("Bio page");
            pictures(window, "page-safety-review");

            window.open("/operator-bio-pages");
            window.byId("allPages:search").fill(page.slug());
            PlaywrightAssertions.assertThat(screen.locator("[id='allPages:table_data'] > tr[data-ri]"))
                    .hasCount(1);
            pictures(window, "page-safety-pages");
            screen.locator("[id$=':block']").click();
            Dialogs.awaitCursor(screen);
            window.byId("allPages:save").click();
            PlaywrightAssertions.assertThat(window.byId("allPages:body")).containsText("is needed");
            window.byId("allPages:reason").fill("A copy of a shop.");
            window.byId("allPages:save").click();
            PlaywrightAssertions.assertThat(window.byId("allPages:messages")).containsText("is stopped");
            await().atMost(VISIBLE).until(() -> visit(page) == 410);
            PlaywrightAssertions.assertThat(window.byId("allPages:table")).containsText("Stopped by hand");
            pictures(window, "page-safety-stopped");

            screen.locator("[id$=':release']").click();
            Dialogs.awaitCursor(screen);
            window.byId("allPages:reason").fill("Changed.");
            window.byId("allPages:save").click();
            PlaywrightAssertions.assertThat(window.byId("allPages:messages")).containsText("works");
            await().atMost(VISIBLE).until(() -> visit(page) == 200);
        }
    }

    private static BioPage published(SmartlinkClient client, PageWidget... widgets) {
        BioPage made = client.bioPages().create(NewBioPage.of("Ann", widgets));
        return client.bioPages().publish(made.id());
    }

    private int visit(BioPage page) {
        return page("/" + page.slug()).status();
    }

    private Answer page(String path) {
        return Request.get(path).host(Installation.DOMAIN).browser().send(node.httpPort());
    }

    private ReviewItem reviewOf(BioPage page) {
        await().atMost(SOON).until(() -> !waiting(page).isEmpty());
        assertThat(waiting(page)).hasSize(1);
        return waiting(page).get(0);
    }

    private List<ReviewItem> waiting(BioPage page) {
        return search(page.slug());
    }

    private List<ReviewItem> search(String slug) {
        return node.client()
                .safety()
                .reviewQueue("open", null, slug, null, null)
                .items();
    }

    private String audit(OpenedAccount account) {
        return node.api(account.apiKey()).get("/audit-events?limit=50").text();
    }

    /** All of one visitor, who may send five an hour. */
    private Answer report(String address, String reason) {
        return Request.of("POST", "/-/report")
                .host(Installation.DOMAIN)
                .browser()
                .with("X-Forwarded-For", "198.51.100.77")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .json("address=" + address + "&reason=" + reason)
                .send(node.httpPort());
    }

    private static void pictures(ConsoleWindow window, String name) {
        for (int width : new int[] {1280, 360}) {
            window.page().setViewportSize(width, 900);
            Path file = Installation.work()
                    .resolveSibling("screenshots")
                    .resolve(name + (width == 360 ? "-narrow" : "") + ".png");
            window.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
        window.page().setViewportSize(1280, 900);
    }
}
