package io.smartlink.admin.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.signin.SessionService;
import io.smartlink.account.signin.session.SeenStay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The member whose request this is; every bean of the console asks here for its actor. */
@ApplicationScoped
public class CurrentMember {
    @Inject
    SignedInMember session;

    @Inject
    SessionService stays;

    @Inject
    MemberOrigin origin;

    @Inject
    Clock clock;

    /** @throws IllegalStateException if nobody is signed in; no page that asks is reached then */
    public Actor actor() {
        return stay().actor().from(origin.current());
    }

    /** Id of the stay that this request belongs to. @throws IllegalStateException if nobody is signed in */
    public long stayId() {
        return stay().id();
    }

    /** Whether the stay goes on: not ended, not too long, and the member still there. Renews role and account on the way. */
    public boolean mayStay() {
        Instant now = clock.instant();
        Optional<MemberSession> stay = session.stay();
        return stay.isPresent() && (!stay.get().isStale(now) || renew(stay.get(), now));
    }

    /** Whether the member has to set up a second factor before anything else. */
    public boolean mustEnrol() {
        return stay().mustEnrol();
    }

    /** The next request looks at the database, however recently the last one did. */
    public void lookAgain() {
        begin(stayId(), actor());
    }

    void begin(long stayId, Actor actor) {
        session.begin(MemberSession.begun(stayId, actor));
    }

    void leave() {
        session.stay().ifPresent(stay -> stays.leave(stay.actor().id(), stay.id()));
    }

    private MemberSession stay() {
        return session.stay().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    private boolean renew(MemberSession stay, Instant now) {
        Optional<SeenStay> current = stays.seen(stay.id());
        current.ifPresent(seen -> session.begin(stay.renewed(seen, now)));
        return current.isPresent();
    }
}
