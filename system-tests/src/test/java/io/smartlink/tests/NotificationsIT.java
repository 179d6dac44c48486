package io.smartlink.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.smartlink.client.AuditEvent;
import io.smartlink.client.AuditEventFilter;
import io.smartlink.client.MemberPatch;
import io.smartlink.client.NewBlocklistEntry;
import io.smartlink.client.NewLink;
import io.smartlink.client.Notifications;
import io.smartlink.client.NotificationsPatch;
import io.smartlink.client.OpenedAccount;
import io.smartlink.client.SmartlinkClient;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets which mails, and chooses them: seen by a mail server. */
@ExtendWith({Shared.class, TestMail.Given.class})
class NotificationsIT {
    private static final String PAGE = "/admin/console/settings-notifications";

    private final Installation smartlink;
    private final TestMail mails;
    private final Database database;
    private OpenedAccount account;
    private SmartlinkClient client;
    private String owner;
    private String admin;
    private String editor;

    NotificationsIT(Installation smartlink, TestMail mails) {
        this.smartlink = smartlink;
        this.mails = mails;
        this.database = smartlink.embeddedDatabase();
    }

    /** An account with an owner, an admin and an editor. */
    @BeforeEach
    void open() {
        account = smartlink.account("pro");
        client = smartlink.client(account.apiKey());
        owner = client.members().list(null, null, null).items().get(0).email();
        admin = "admin-" + owner;
        editor = "editor-" + owner;
        database.execute("""
                insert into member (id, account_id, email, name, role, created_at)
                select m.id + n, m.account_id, word || '-' || m.email, word, word, now()
                from member m
                cross join (values (1, 'admin'), (2, 'editor')) added(n, word)
                where m.email = '%s'""".formatted(owner));
    }

    @Test
    void a_stopped_link_is_told_to_those_who_want_to_know_and_to_owners_always() {
        client.members().change(id(editor), NotificationsPatch.change().blockedLinks(true));
        Notifications without =
                client.members().change(id(admin), NotificationsPatch.change().blockedLinks(false));
        assertThat(without.blockedLinks()).isFalse();
        assertThat(without.domains()).isTrue();
        assertThat(without.alwaysOn()).isEmpty();

        stopLink();

        await().atMost(TestMail.SENT)
                .until(() -> mails.texts(owner).stream().anyMatch(text -> text.contains("dangerous")));
        await().atMost(TestMail.SENT)
                .until(() -> mails.texts(editor).stream().anyMatch(text -> text.contains("dangerous")));
        assertThat(mails.texts(admin)).noneMatch(text -> text.contains("dangerous"));
        assertThat(mails.texts(owner))
                .filteredOn(text -> text.contains("dangerous"))
                .allSatisfy(text -> assertThat(text).contains("Choose which mails you get:", PAGE));
    }

    @Test
    void what_owners_need_nobody_switches_off() {
        Answer byAdmin = smartlink
                .api(account.apiKey())
                .patch("/members/" + id(owner) + "/notifications", "{\"domains\": false}");
        assertThat(byAdmin.status()).isEqualTo(403);
        database.execute("update api_key set role = 'owner' where key_hash = sha256('%s')".formatted(account.apiKey()));
        Answer byOwner = smartlink
                .api(account.apiKey())
                .patch("/members/" + id(owner) + "/notifications", "{\"domains\": false, \"strikes\": false}");
        assertThat(byOwner.status()).isEqualTo(422);
        assertThat(byOwner.json().getJsonArray("errors").getJsonObject(0).getString("code"))
                .isEqualTo("always-on");
        assertThat(client.members().notifications(id(owner)).domains()).isTrue();
        assertThat(client.members().notifications(id(owner)).alwaysOn()).containsExactly("blockedLinks", "strikes");
    }

    @Test
    void what_is_not_for_a_role_and_what_is_no_choice_is_refused() {
        Api api = smartlink.api(account.apiKey());
        String path = "/members/" + id(editor) + "/notifications";

        assertThat(client.members().notifications(id(editor)).team()).isNull();
        assertThat(api.patch(path, "{\"team\": true}").status()).isEqualTo(422);
        assertThat(api.patch(path, "{\"review\": true}").status()).isEqualTo(422);
        assertThat(api.patch(path, "{\"blockedLinks\": null}").status()).isEqualTo(422);
        assertThat(api.patch(path, "{\"blockedLinks\": \"yes\"}").status()).isEqualTo(422);
        assertThat(api.patch(path, "{\"weather\": true}").status()).isEqualTo(422);
        assertThat(api.get(path).json().getInt("version")).isZero();
    }

    @Test
    void a_change_needs_the_version_that_was_read_and_is_recorded() {
        Api api = smartlink.api(account.apiKey());
        String path = "/members/" + id(admin) + "/notifications";
        String tag = api.get(path).header("ETag");

        assertThat(api.to("PATCH", path)
                        .with("If-Match", tag)
                        .json("{\"team\": false}")
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(200);
        assertThat(api.to("PATCH", path)
                        .with("If-Match", tag)
                        .json("{\"team\": true}")
                        .send(smartlink.httpPort())
                        .status())
                .isEqualTo(412);
        AuditEvent event = client.audit()
                .list(AuditEventFilter.all().action("notifications.updated"), null, null)
                .items()
                .get(0);
        assertThat(event.subject()).isEqualTo(admin);
        assertThat(event.before()).containsEntry("team", JsonValue.TRUE);
        assertThat(event.after()).containsEntry("team", JsonValue.FALSE);
    }

    @Test
    void the_team_is_told_of_another_role_and_so_is_whoever_got_it() {
        client.members().change(id(editor), MemberPatch.change().role("viewer"));

        await().atMost(TestMail.SENT)
                .until(() -> mails.texts(owner).stream().anyMatch(text -> text.contains("\"viewer\"")));
        await().atMost(TestMail.SENT)
                .until(() -> mails.texts(editor).stream().anyMatch(text -> text.contains("given you")));
        await().atMost(TestMail.SENT)
                .until(() -> mails.texts(admin).stream().anyMatch(text -> text.contains("\"viewer\"")));
    }

    @Test
    void operators_are_told_once_of_what_waits_for_review() {
        client.links().create(NewLink.to("https://trap.example/"));
        database.execute("""
                with told as (update review_item set told_at = now() - interval '1 day')
                insert into review_item (id, kind, account_id, link_id, url, reason, created_at)
                select l.id, 'report', l.account_id, l.id, 'https://trap.example/', 'reported', now()
                from link l
                join member m on m.account_id = l.account_id
                where m.email = '%s'""".formatted(owner));

        await().atMost(TestMail.SENT).until(() -> mails.texts(Installation.ADMIN).stream()
                .anyMatch(text -> text.contains("/operator-review") && text.contains("report: ")));
        assertThat(database.texts("select id::text from review_item where told_at is null and decision is null"))
                .isEmpty();
    }

    @Test
    void a_member_chooses_in_the_console() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.person()) {
            Page page = window.newPage();
            page.navigate(account.signInLink());
            page.locator("input[type=password]").nth(0).fill(Installation.PASSWORD);
            page.locator("input[type=password]").nth(1).fill(Installation.PASSWORD);
            page.locator("[id='welcome:submit']").click();
            page.waitForURL("**/links");
            page.navigate(smartlink.console() + PAGE);

            PlaywrightAssertions.assertThat(page.locator("main")).containsText(owner);
            PlaywrightAssertions.assertThat(page.locator("#noMails")).hasCount(0);
            page.getByText("Domains and certificates").click();
            page.locator("[id='notifications:save']").click();
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Saved.");
        }
        Notifications chosen = client.members().notifications(id(owner));
        assertThat(chosen.domains()).isFalse();
        assertThat(chosen.strikes()).isTrue();
        assertThat(chosen.sent()).isTrue();
    }

    /** A link whose host is blocked afterwards. */
    private void stopLink() {
        String host = "trap-" + Api.unique() + ".example";
        client.links().create(NewLink.to("https://" + host + "/"));
        smartlink.client().safety().block(new NewBlocklistEntry("host", host, "A trap"));
    }

    private String id(String email) {
        return client.members().list(email, null, null).items().stream()
                .filter(member -> member.email().equals(email))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
