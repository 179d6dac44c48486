package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.smartlink.client.NewAccount;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.SystemState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the installation does: told by its nodes, for those who run it and nobody else. */
@ExtendWith(Shared.class)
class SystemStateIT {
    private static final String PASSWORD = "a-password-of-their-own";

    private final Installation smartlink;

    SystemStateIT(Installation smartlink) {
        this.smartlink = smartlink;
    }

    @Test
    void a_node_tells_its_checks_and_jobs() {
        SystemState state = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> smartlink.client().system().state(), told -> told.jobs().stream()
                        .anyMatch(job -> job.name().equals("node-beat")));

        SystemState.Node node = state.nodes().get(0);
        assertThat(node.alive()).isTrue();
        assertThat(node.checks())
                .extracting(SystemState.Check::name)
                .contains("database", "broker", "click-spool", "dead-letters", "location-file");
        assertThat(node.checks())
                .filteredOn(check -> check.name().equals("click-spool"))
                .allSatisfy(check -> assertThat(check.data()).containsKeys("usedBytes", "capacityBytes"));
        assertThat(state.jobs()).extracting(SystemState.Job::name).contains("mail", "link-expiry");
    }

    @Test
    void the_next_run_of_each_job_and_the_depth_of_the_queue_are_known() {
        SystemState state = Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> smartlink.client().system().state(),
                        told -> told.queue().waiting() != null
                                && told.jobs().stream()
                                        .anyMatch(job -> job.name().equals("link-expiry")));

        assertThat(state.queue().deadLetters()).isNotNull();
        assertThat(state.queue().mostCounted()).isPositive();
        assertThat(state.jobs())
                .filteredOn(job -> List.of("link-expiry", "mail", "node-beat").contains(job.name()))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.nextRunAt()).as(job.name()).isAfter(job.lastRunAt()));
        assertThat(smartlink.metric("smartlink_click_queue_messages")).isNotNegative();
    }

    @Test
    void nobody_else_learns_of_it() {
        OpenedAccount account =
                smartlink.client().operator().create(new NewAccount("Other", "pro", Api.unique() + "@b.example", true));

        assertThat(smartlink.api(account.apiKey()).get("/operator/system").status())
                .isEqualTo(403);
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(account.signInLink());
            page.locator("input[type=password]").nth(0).fill(PASSWORD);
            page.locator("input[type=password]").nth(1).fill(PASSWORD);
            page.locator("[id='welcome:submit']").click();
            page.waitForURL("**/links");

            assertThat(page.navigate(smartlink.console() + "/admin/console/operator-system")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_console_shows_it_to_operators() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(smartlink.console() + "/admin/console/sign-in");
            page.locator("[id='signIn:email']").fill(Installation.ADMIN);
            page.locator("[id='signIn:password']").fill(Installation.PASSWORD);
            page.locator("[id='signIn:submit']").click();
            page.waitForURL("**/links");
            page.navigate(smartlink.console() + "/admin/console/operator-system");

            assertThat(page.locator("main")).containsText("click-spool");
            assertThat(page.locator("#jobs")).containsText("link-expiry");
            Path pictures = Installation.work().resolveSibling("screenshots");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve("system.png"))
                    .setFullPage(true));
            page.setViewportSize(360, 740);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve("system-narrow.png"))
                    .setFullPage(true));
        }
    }
}
