package io.smartlink.account.signin.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.platform.PostgresForTests;
import io.smartlink.platform.Statements;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTableIT {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long ANN = 11;
    private static final long BOB = 12;

    private static PostgresForTests postgres;

    private final Statements sql = new Statements(postgres.database());
    private final SessionTable sessions = new SessionTable(postgres.database(), new SessionSettings(IDLE, LONGEST));

    @BeforeAll
    static void start() throws Exception {
        postgres = new PostgresForTests();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @BeforeEach
    void twoMembers() {
        sql.update("truncate account cascade");
        sql.update(
                "insert into account (id, name, plan, created_at, updated_at) values (1, 'Brand', 'pro', now(), now())");
        sql.update("""
                insert into member (id, account_id, email, name, role, created_at)
                values (11, 1, 'ann@brand.example', 'Ann', 'editor', now()), (12, 1, 'bob@brand.example', 'Bob', 'owner', now())
                """);
    }

    @Test
    void a_stay_tells_who_has_to_set_up_a_second_factor() {
        long stay = open(ANN, NOW);
        assertThat(sessions.seen(stay, NOW)).map(SeenStay::mustEnrol).contains(false);

        sql.update("update account set second_factor_required = true");
        assertThat(sessions.seen(stay, NOW)).map(SeenStay::mustEnrol).contains(true);

        sql.update("""
                insert into member_totp (member_id, sealed_secret, recovery_salt, begun_at)
                values (11, ''::bytea, ''::bytea, now())
                """);
        assertThat(sessions.seen(stay, NOW)).map(SeenStay::mustEnrol).contains(true);
        sql.update("update member_totp set confirmed_at = now()");
        assertThat(sessions.seen(stay, NOW)).map(SeenStay::mustEnrol).contains(false);
    }

    @Test
    void a_stay_tells_the_member_as_it_is_now() {
        long stay = open(ANN, NOW);
        assertThat(sessions.seen(stay, NOW))
                .map(SeenStay::actor)
                .map(Actor::role)
                .contains(Role.EDITOR);

        sql.update("update member set role = 'viewer' where id = 11");

        assertThat(sessions.seen(stay, NOW))
                .map(SeenStay::actor)
                .map(Actor::role)
                .contains(Role.VIEWER);
    }

    @Test
    void it_is_over_at_its_longest_whatever_was_asked_for() {
        long stay = open(ANN, NOW);
        for (Instant at = NOW; at.isBefore(NOW.plus(LONGEST)); at = at.plus(Duration.ofMinutes(30))) {
            assertThat(sessions.seen(stay, at)).isPresent();
        }

        assertThat(sessions.seen(stay, NOW.plus(LONGEST).minusMillis(1))).isPresent();
        assertThat(sessions.seen(stay, NOW.plus(LONGEST))).isEmpty();
    }

    @Test
    void it_is_over_when_nothing_was_asked_for() {
        long stay = open(ANN, NOW);

        assertThat(sessions.seen(stay, NOW.plus(IDLE).plus(MINUTE))).isEmpty();
    }

    @Test
    void being_seen_keeps_it_going() {
        long stay = open(ANN, NOW);
        Instant later = NOW.plus(IDLE);

        assertThat(sessions.seen(stay, later)).isPresent();
        assertThat(sessions.seen(stay, later.plus(IDLE))).isPresent();
    }

    @Test
    void an_ended_stay_is_over_and_only_its_member_ends_it() {
        long stay = open(ANN, NOW);

        assertThat(sessions.end(BOB, stay)).isFalse();
        assertThat(sessions.seen(stay, NOW)).isPresent();
        assertThat(sessions.end(ANN, stay)).isTrue();

        assertThat(sessions.seen(stay, NOW)).isEmpty();
    }

    @Test
    void all_others_of_the_member_end_and_no_one_elses() {
        long kept = open(ANN, NOW);
        long other = open(ANN, NOW);
        long bobs = open(BOB, NOW);

        assertThat(sessions.endOthers(ANN, kept)).isEqualTo(1);

        assertThat(sessions.seen(kept, NOW)).isPresent();
        assertThat(sessions.seen(other, NOW)).isEmpty();
        assertThat(sessions.seen(bobs, NOW)).isPresent();
    }

    @Test
    void a_removed_member_has_none() {
        long stay = open(ANN, NOW);

        sql.update("delete from member where id = 11");

        assertThat(sessions.seen(stay, NOW)).isEmpty();
    }

    @Test
    void the_list_shows_those_that_go_on_the_last_seen_first() {
        open(ANN, NOW.minus(LONGEST));
        long first = open(ANN, NOW.minusSeconds(600));
        long second = open(ANN, NOW.minusSeconds(300));
        open(BOB, NOW);
        sessions.seen(first, NOW);

        assertThat(sessions.ofMember(ANN, NOW)).extracting(SessionRow::id).containsExactly(first, second);
        assertThat(sessions.ofMember(ANN, NOW).get(0))
                .isEqualTo(new SessionRow(first, NOW.minusSeconds(600), NOW, "203.0.113.7", "Chrome on Linux"));
    }

    @Test
    void a_sweep_takes_those_that_are_over() {
        open(ANN, NOW.minus(LONGEST));
        open(ANN, NOW);

        sessions.sweep(NOW);

        assertThat(sql.query("select id from console_session", row -> row.getLong("id")))
                .hasSize(1);
    }

    private long open(long member, Instant at) {
        return sessions.open(member, "203.0.113.7", "Chrome on Linux", at);
    }
}
