package io.smartlink.admin.signin;

import io.smartlink.account.Actor;
import java.time.Duration;
import java.time.Instant;

/**
 * A member's stay at the console: 8 hours at the longest, and never more than a minute older than what the database says
 * of the member. The end after 60 minutes without a request is the container's ({@code session-timeout}).
 *
 * @param actor the member as it was at {@code checkedAt}
 */
record MemberSession(Actor actor, Instant signedInAt, Instant checkedAt) {
    static final Duration LONGEST = Duration.ofHours(8);
    static final Duration TRUST = Duration.ofMinutes(1);

    static MemberSession begin(Actor actor, Instant now) {
        return new MemberSession(actor, now, now);
    }

    MemberSession renewed(Actor current, Instant now) {
        return new MemberSession(current, signedInAt, now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(signedInAt.plus(LONGEST));
    }

    boolean isStale(Instant now) {
        return !now.isBefore(checkedAt.plus(TRUST));
    }
}
