package io.smartlink.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.media.form.MediaDraft;
import io.smartlink.media.form.MediaKind;
import io.smartlink.platform.PostgresForTests;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads on PostgreSQL. */
class MediaTableIT {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final Actor OWN = Actor.member(1, "a@own.example", Role.EDITOR, false);

    private static PostgresForTests postgres;

    private final MediaTable table = new MediaTable(postgres.database());

    @BeforeAll
    static void startPostgres() throws Exception {
        postgres = new PostgresForTests();
        execute("""
                insert into account (id, name, plan, created_at, updated_at)
                values (1, 'own', 'pro', now(), now()), (2, 'other', 'pro', now(), now())""");
    }

    @AfterAll
    static void stopPostgres() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("delete from media; update account set status = 'active'");
    }

    @Test
    void a_picture_comes_at_the_narrowest_width_that_is_enough_else_at_its_widest() {
        table.insert(OWN, 10, picture("p.png", 200, 400, 900), NOW);

        assertThat(width(10, 1)).isEqualTo(200);
        assertThat(width(10, 200)).isEqualTo(200);
        assertThat(width(10, 201)).isEqualTo(400);
        assertThat(width(10, 901)).isEqualTo(900);
        assertThat(table.content(10, MediaKind.FILE, 0)).isEmpty();
        assertThat(table.content(11, MediaKind.IMAGE, 200)).isEmpty();
    }

    @Test
    void the_same_bytes_are_known_by_the_account_and_by_no_other() {
        MediaRow made = table.insert(OWN, 10, picture("p.png", 200), NOW);

        assertThat(table.same(1, picture("other-name.png", 200))).contains(made);
        assertThat(table.same(2, picture("p.png", 200))).isEmpty();
        assertThat(table.find(2, 10)).isEmpty();
        table.delete(2, 10);
        assertThat(table.find(1, 10)).contains(made);
    }

    @Test
    void the_list_is_the_accounts_own_newest_first_and_by_kind() {
        table.insert(OWN, 10, picture("p.png", 200), NOW);
        table.insert(OWN, 11, file("f.txt"), NOW);

        assertThat(table.list(1, null, Long.MAX_VALUE, 9))
                .extracting(MediaRow::id)
                .containsExactly(11L, 10L);
        assertThat(table.list(1, null, 11, 9)).extracting(MediaRow::id).containsExactly(10L);
        assertThat(table.list(1, MediaKind.FILE, Long.MAX_VALUE, 9))
                .extracting(MediaRow::name)
                .containsExactly("f.txt");
        assertThat(table.list(2, null, Long.MAX_VALUE, 9)).isEmpty();
        assertThat(table.lockedUse(1)).isEqualTo(200 + 4);
        assertThat(table.lockedUse(2)).isZero();
    }

    @Test
    void a_suspended_account_serves_nothing_and_what_is_deleted_is_gone() throws SQLException {
        table.insert(OWN, 10, picture("p.png", 200), NOW);
        execute("update account set status = 'suspended' where id = 1");
        assertThat(table.content(10, MediaKind.IMAGE, 200)).isEmpty();
        execute("update account set status = 'active' where id = 1");
        assertThat(table.content(10, MediaKind.IMAGE, 200)).isPresent();

        table.delete(1, 10);

        assertThat(table.content(10, MediaKind.IMAGE, 200)).isEmpty();
        assertThat(table.lockedUse(1)).isZero();
    }

    private int width(long id, int asked) {
        return table.content(id, MediaKind.IMAGE, asked).orElseThrow().width();
    }

    private static MediaDraft picture(String name, Integer... widths) {
        int widest = widths[widths.length - 1];
        return new MediaDraft(
                MediaKind.IMAGE,
                name,
                "image/png",
                "picture".getBytes(StandardCharsets.US_ASCII),
                widest,
                10,
                List.of(widths).stream()
                        .map(width -> new MediaDraft.Content(width, new byte[width]))
                        .toList());
    }

    private static MediaDraft file(String name) {
        byte[] bytes = "text".getBytes(StandardCharsets.US_ASCII);
        return new MediaDraft(
                MediaKind.FILE, name, "text/plain", bytes, null, null, List.of(new MediaDraft.Content(0, bytes)));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
