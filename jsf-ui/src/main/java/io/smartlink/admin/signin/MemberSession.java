package io.smartlink.admin.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.signin.session.SeenStay;
import java.time.Duration;
import java.time.Instant;

/**
 * A member's stay at the console, never more than a second older than what the database says of it: ended there, it is over
 * on every node.
 *
 * @param id of the stay's row
 * @param actor the member as it was at {@code checkedAt}
 * @param mustEnrol whether the account asks for a second factor that the member does not have
 */
record MemberSession(long id, Actor actor, boolean mustEnrol, Instant checkedAt) {
    static final Duration TRUST = Duration.ofSeconds(1);

    /** One that nobody has looked at yet. */
    static MemberSession begun(long id, Actor actor) {
        return new MemberSession(id, actor, false, Instant.EPOCH);
    }

    MemberSession renewed(SeenStay current, Instant now) {
        return new MemberSession(id, current.actor(), current.mustEnrol(), now);
    }

    boolean isStale(Instant now) {
        return !now.isBefore(checkedAt.plus(TRUST));
    }
}
