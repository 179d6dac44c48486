package io.smartlink.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.Actor;
import io.smartlink.account.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemberSessionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Actor ANNA = Actor.member(1, "anna@example.com", Role.EDITOR, false);

    @Test
    void is_over_at_the_very_end_of_eight_hours() {
        MemberSession stay = MemberSession.begin(ANNA, NOON);

        assertThat(stay.isOver(NOON.plus(MemberSession.LONGEST).minusNanos(1))).isFalse();
        assertThat(stay.isOver(NOON.plus(MemberSession.LONGEST))).isTrue();
    }

    @Test
    void wants_to_be_renewed_after_a_minute() {
        MemberSession stay = MemberSession.begin(ANNA, NOON);

        assertThat(stay.isStale(NOON.plusSeconds(59))).isFalse();
        assertThat(stay.isStale(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void a_renewal_takes_the_members_new_role_and_does_not_lengthen_the_stay() {
        Actor demoted = Actor.member(1, "anna@example.com", Role.VIEWER, false);

        MemberSession renewed = MemberSession.begin(ANNA, NOON).renewed(demoted, NOON.plusSeconds(90));

        assertThat(renewed.actor()).isEqualTo(demoted);
        assertThat(renewed.isStale(NOON.plusSeconds(91))).isFalse();
        assertThat(renewed.isOver(NOON.plus(MemberSession.LONGEST))).isTrue();
    }
}
