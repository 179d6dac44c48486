package io.smartlink.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.account.signin.session.SeenStay;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemberSessionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Actor ANNA = Actor.member(1, 7, "anna@example.com", Role.EDITOR, false);

    @Test
    void is_looked_up_again_after_a_second() {
        MemberSession stay = new MemberSession(3, ANNA, false, NOON);

        assertThat(stay.isStale(NOON.plusMillis(999))).isFalse();
        assertThat(stay.isStale(NOON.plusMillis(1000))).isTrue();
    }

    @Test
    void a_renewal_takes_the_members_new_role() {
        Actor demoted = Actor.member(1, 7, "anna@example.com", Role.VIEWER, false);

        MemberSession renewed =
                new MemberSession(3, ANNA, false, NOON).renewed(new SeenStay(demoted, true), NOON.plusSeconds(90));

        assertThat(renewed).isEqualTo(new MemberSession(3, demoted, true, NOON.plusSeconds(90)));
        assertThat(renewed.isStale(NOON.plusSeconds(90).plusMillis(999))).isFalse();
    }
}
