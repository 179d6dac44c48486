package io.smartlink.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.smartlink.client.ApiKey;
import io.smartlink.client.ApiKeyPatch;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.CreatedApiKey;
import io.smartlink.client.NewAccount;
import io.smartlink.client.NewApiKey;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.SmartlinkClient;
import io.smartlink.client.StatusChange;
import io.smartlink.client.problem.SmartlinkProblemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** API keys: never more than who makes them, shown once, worth nothing from the moment of their end. */
@ExtendWith(Shared.class)
class ApiKeysIT {
    private static final String CONSOLE = "/admin/console";
    private static final String PASSWORD = "a-password-of-their-own";
    private static final List<String> READ = List.of("links:read");
    private static Chromium chromium;

    private final Installation smartlink;
    private OpenedAccount account;
    private Api api;
    private SmartlinkClient client;

    ApiKeysIT(Installation smartlink) {
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
    void openAccount() {
        account = smartlink
                .client()
                .operator()
                .create(new NewAccount("Keys", "pro", Api.unique() + "@brand.example", true));
        api = smartlink.api(account.apiKey());
        client = smartlink.client(account.apiKey());
    }

    @Test
    void a_key_does_what_its_scopes_say_and_no_more() {
        CreatedApiKey made = client.keys().create(new NewApiKey("Reader", READ, null));
        Api reader = smartlink.api(made.key());

        assertThat(made.key()).startsWith("sl_").startsWith(made.prefix());
        assertThat(reader.get("/links").status()).isEqualTo(200);
        assertThat(reader.post("/links", "{\"destination\": \"https://shop.example/\"}")
                        .status())
                .isEqualTo(403);
        assertThat(reader.get("/api-keys").status()).isEqualTo(403);
        assertThat(reader.get("/audit-events").status()).isEqualTo(403);
        assertThat(client.keys().read(made.id()).lastUsedAt()).isNotNull();
    }

    @Test
    void a_key_is_shown_once_also_to_who_asks_again() {
        String repeat = Api.unique();
        NewApiKey wanted = new NewApiKey("Once", READ, null);

        CreatedApiKey first = client.keys().create(repeat, wanted);
        CreatedApiKey second = client.keys().create(repeat, wanted);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.key()).isNull();
        assertThat(api.get("/api-keys").text()).doesNotContain(first.key());
        assertThat(client.audit()
                        .list(AuditEventFilter.all().subject(first.id()), null, null)
                        .items())
                .extracting(AuditEvent::action)
                .containsExactly("api-key.created");
        assertThat(api.get("/audit-events").text()).doesNotContain(first.key());
    }

    @Test
    void a_deleted_key_is_refused_with_the_next_call() {
        CreatedApiKey made = client.keys().create(new NewApiKey("Short", READ, null));
        Api program = smartlink.api(made.key());
        assertThat(program.get("/links").status()).isEqualTo(200);

        client.keys().delete(made.id());

        assertThat(program.get("/links").status()).isEqualTo(401);
        assertThat(api.get("/api-keys/" + made.id()).status()).isEqualTo(404);
    }

    @Test
    void a_suspended_account_deletes_a_key_that_was_stolen_and_makes_none() {
        CreatedApiKey stolen = client.keys().create(new NewApiKey("Stolen", READ, null));
        smartlink.client().operator().change(account.id(), StatusChange.suspend("walked"));

        client.keys().delete(stolen.id());

        assertThat(smartlink.api(stolen.key()).get("/links").status()).isEqualTo(401);
        assertThat(smartlink
                        .api(account.apiKey())
                        .post("/api-keys", "{\"name\": \"more\", \"scopes\": [\"links:read\"]}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_expired_key_is_refused_and_listed_as_expired() {
        Instant end = Instant.now().plusSeconds(8).truncatedTo(ChronoUnit.MILLIS);
        CreatedApiKey made = client.keys().create(new NewApiKey("Brief", READ, end));
        Api program = smartlink.api(made.key());

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> program.get("/links").status() == 401);
        ApiKey listed = client.keys().read(made.id());
        assertThat(listed.expired()).isTrue();
        assertThat(listed.expiresAt()).isEqualTo(end);
    }

    @Test
    void a_key_makes_none_that_is_more_than_itself() {
        Instant end = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        CreatedApiKey made =
                client.keys().create(new NewApiKey("Maker", List.of("account:read", "account:write"), end));
        SmartlinkClient maker = smartlink.client(made.key());

        assertThatThrownBy(() -> maker.keys().create(new NewApiKey("More", READ, end)))
                .isInstanceOf(SmartlinkProblemException.class)
                .hasMessageContaining("links:read");
        assertThatThrownBy(() -> maker.keys().create(new NewApiKey("Longer", List.of("account:read"), null)))
                .isInstanceOf(SmartlinkProblemException.class);
        assertThatThrownBy(() ->
                        maker.keys().change(made.id(), ApiKeyPatch.change().expiresAt(null)))
                .isInstanceOf(SmartlinkProblemException.class);
        assertThatThrownBy(() -> client.keys().create(new NewApiKey("Operator", List.of("operator"), null)))
                .isInstanceOf(SmartlinkProblemException.class)
                .hasMessageContaining("operator");
        assertThat(maker.keys()
                        .create(new NewApiKey("Less", List.of("account:read"), end))
                        .key())
                .isNotNull();
    }

    @Test
    void scopes_are_narrowed_and_never_widened() {
        CreatedApiKey made = client.keys().create(new NewApiKey("Both", List.of("links:write", "links:read"), null));
        ApiKey read = client.keys().read(made.id());

        ApiKey narrowed = client.keys()
                .change(
                        made.id(),
                        read.requireEtag(),
                        ApiKeyPatch.change().name("One").scopes(READ));

        assertThat(narrowed.scopes()).isEqualTo(READ);
        assertThat(narrowed.name()).isEqualTo("One");
        assertThat(smartlink
                        .api(made.key())
                        .post("/links", "{\"destination\": \"https://shop.example/\"}")
                        .status())
                .isEqualTo(403);
        assertThatThrownBy(() -> client.keys()
                        .change(made.id(), ApiKeyPatch.change().scopes(List.of("links:read", "links:write"))))
                .isInstanceOf(SmartlinkProblemException.class);
        assertThatThrownBy(() -> client.keys()
                        .change(
                                made.id(),
                                read.requireEtag(),
                                ApiKeyPatch.change().name("Two")))
                .isInstanceOf(SmartlinkProblemException.class);
    }

    @Test
    void faults_are_named_and_a_stranger_finds_nothing() {
        CreatedApiKey made = client.keys().create(new NewApiKey("Ours", READ, null));
        OpenedAccount other =
                smartlink.client().operator().create(new NewAccount("Other", "pro", Api.unique() + "@b.example", true));
        Api stranger = smartlink.api(other.apiKey());

        assertThat(stranger.get("/api-keys/" + made.id()).status()).isEqualTo(404);
        assertThat(stranger.patch("/api-keys/" + made.id(), "{\"name\": \"x\"}").status())
                .isEqualTo(404);
        assertThat(stranger.delete("/api-keys/" + made.id()).status()).isEqualTo(404);
        assertThat(stranger.get("/api-keys").text()).doesNotContain(made.id());
        for (String faulty : List.of(
                "{}",
                "{\"name\": \"x\"}",
                "{\"name\": \"x\", \"scopes\": []}",
                "{\"name\": \"\", \"scopes\": [\"links:read\"]}",
                "{\"name\": \"x\", \"scopes\": [\"everything\"]}",
                "{\"name\": \"x\", \"scopes\": [\"links:read\"], \"expiresAt\": \"2020-01-01T00:00:00Z\"}",
                "{\"name\": \"x\", \"scopes\": [\"links:read\"], \"key\": \"sl_mine\"}")) {
            assertThat(api.post("/api-keys", faulty).status()).as(faulty).isEqualTo(422);
        }
    }

    @Test
    void the_console_makes_a_key_shows_it_once_and_deletes_it() {
        try (BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(account.signInLink());
            page.locator("input[type=password]").nth(0).fill(PASSWORD);
            page.locator("input[type=password]").nth(1).fill(PASSWORD);
            page.locator("[id='welcome:submit']").click();
            assertThat(page).hasTitle(Pattern.compile("Links.*"));

            page.navigate(smartlink.console() + CONSOLE + "/settings-keys");
            page.locator("[id='keys:askNew']").click();
            Dialogs.awaitCursor(page);
            page.locator("[id='keys:make']").click();
            assertThat(page.locator("[id='keys:newBody']")).containsText("A key needs a name");
            page.locator("[id='keys:name']").fill("Newsletter tool");
            picture(page, "api-key-dialog");
            page.locator("[id='keys:make']").click();
            String key = page.locator("#keyText").textContent();
            assertThat(smartlink.api(key).get("/links").status()).isEqualTo(200);
            picture(page, "api-keys");
            page.setViewportSize(360, 740);
            picture(page, "api-keys-narrow");
            page.setViewportSize(1280, 800);

            page.locator("[id='keys:hide']").click();
            assertThat(page.locator("#keyText")).hasCount(0);
            page.locator("[aria-label='Delete Newsletter tool']").click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(page.locator("[id='keys:messages']")).containsText("Newsletter tool is deleted");
            assertThat(smartlink.api(key).get("/links").status()).isEqualTo(401);
        }
    }

    private void picture(Page page, String name) {
        Path file = Installation.work().resolveSibling("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
