package io.smartlink.admin.signin;

import io.smartlink.account.Actor;
import io.smartlink.account.SignInRefusedException;
import io.smartlink.account.SignInService;
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
    SignInService signIns;

    @Inject
    Clock clock;

    /** @throws IllegalStateException if nobody is signed in; no page that asks is reached then */
    public Actor actor() {
        return session.stay()
                .map(MemberSession::actor)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether the stay goes on: not for too long, and the member still there. Renews role and account on the way. */
    public boolean mayStay() {
        Instant now = clock.instant();
        Optional<MemberSession> stay = session.stay().filter(known -> !known.isOver(now));
        return stay.isPresent() && (!stay.get().isStale(now) || renew(stay.get(), now));
    }

    void begin(Actor actor) {
        session.begin(MemberSession.begin(actor, clock.instant()));
    }

    private boolean renew(MemberSession stay, Instant now) {
        try {
            session.begin(stay.renewed(signIns.current(stay.actor()), now));
            return true;
        } catch (SignInRefusedException gone) {
            return false; // the refusal is the answer: the member was removed
        }
    }
}
