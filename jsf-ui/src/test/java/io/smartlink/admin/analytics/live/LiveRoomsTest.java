package io.smartlink.admin.analytics.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Role;
import io.smartlink.analytics.question.VisitScope;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveRoomsTest {
    private static final Actor ANNA = Actor.member(1, "anna@a.example", Role.VIEWER, false);
    private static final Actor ARNO = Actor.member(1, "arno@a.example", Role.VIEWER, false);
    private static final Actor BERT = Actor.member(2, "bert@b.example", Role.VIEWER, false);

    private final LiveRooms rooms = new LiveRooms();

    @Test
    void viewers_of_the_same_thing_share_one_look() {
        Fake anna = enter(ANNA, "s1", VisitScope.account());
        Fake arno = enter(ARNO, "s2", VisitScope.account());
        enter(ANNA, "s1", VisitScope.link(7));

        assertThat(rooms.watches()).hasSize(2);

        rooms.tell(Watched.by(ANNA, VisitScope.account()), "one");
        assertThat(anna.heard).containsExactly("one");
        assertThat(arno.heard).containsExactly("one");
    }

    @Test
    void nobody_hears_of_another_account() {
        Fake bert = enter(BERT, "s3", VisitScope.account());
        enter(ANNA, "s1", VisitScope.account());

        rooms.tell(Watched.by(ANNA, VisitScope.account()), "ours");

        assertThat(bert.heard).isEmpty();
    }

    @Test
    void what_is_known_is_not_told_again_but_to_those_who_come_later() {
        Fake anna = enter(ANNA, "s1", VisitScope.account());
        rooms.tell(Watched.by(ANNA, VisitScope.account()), "one");
        rooms.tell(Watched.by(ANNA, VisitScope.account()), "one");

        Fake arno = enter(ARNO, "s2", VisitScope.account());

        assertThat(anna.heard).containsExactly("one");
        assertThat(arno.heard).containsExactly("one");
    }

    @Test
    void what_nobody_watches_any_more_is_not_looked_at() {
        Fake anna = enter(ANNA, "s1", VisitScope.account());

        rooms.leave(anna);
        rooms.leave(anna);

        assertThat(rooms.watches()).isEmpty();
        rooms.tell(Watched.by(ANNA, VisitScope.account()), "unheard");
        assertThat(anna.heard).isEmpty();
    }

    @Test
    void the_end_of_a_session_ends_what_it_watched() {
        Fake anna = enter(ANNA, "s1", VisitScope.account());
        Fake arno = enter(ARNO, "s2", VisitScope.account());

        rooms.endSession("s1");

        assertThat(anna.ended).isTrue();
        assertThat(arno.ended).isFalse();
        rooms.beat();
        assertThat(arno.beats).isOne();
        assertThat(anna.beats).isZero();
    }

    @Test
    void a_session_watches_few_things_at_once() {
        List<Fake> seated = new ArrayList<>();
        for (int i = 0; i < LiveRooms.MAX_PER_SESSION; i++) {
            seated.add(enter(ANNA, "s1", VisitScope.account()));
        }

        assertThat(rooms.enter(new Fake(), "s1", ANNA, Watched.by(ANNA, VisitScope.account())))
                .isFalse();
        rooms.leave(seated.get(0));
        enter(ANNA, "s1", VisitScope.account());
    }

    @Test
    void there_are_not_more_viewers_than_the_server_can_bear() {
        for (int i = 0; i < LiveRooms.MAX; i++) {
            assertThat(rooms.enter(new Fake(), "s" + i, ANNA, new Watched(i, VisitScope.account())))
                    .isTrue();
        }

        assertThat(rooms.enter(new Fake(), "one more", ANNA, Watched.by(ANNA, VisitScope.account())))
                .isFalse();
    }

    @Test
    void one_account_leaves_room_for_the_others() {
        for (int i = 0; i < LiveRooms.MAX_PER_ACCOUNT; i++) {
            enter(ANNA, "s" + i, VisitScope.account());
        }

        assertThat(rooms.enter(new Fake(), "one more", ARNO, Watched.by(ARNO, VisitScope.account())))
                .isFalse();
        enter(BERT, "another", VisitScope.account());
    }

    private Fake enter(Actor actor, String session, VisitScope scope) {
        Fake viewer = new Fake();
        assertThat(rooms.enter(viewer, session, actor, Watched.by(actor, scope)))
                .isTrue();
        return viewer;
    }

    private static final class Fake implements Viewer {
        final List<String> heard = new ArrayList<>();
        int beats;
        boolean ended;

        @Override
        public void tell(String event) {
            heard.add(event);
        }

        @Override
        public void beat() {
            beats++;
        }

        @Override
        public void end() {
            ended = true;
        }
    }
}
