package io.smartlink.admin.analytics.live;

import io.smartlink.account.actor.Actor;
import io.smartlink.analytics.question.VisitScope;

/** What viewers look at: those with an equal one share each look at the database. */
record Watched(long accountId, VisitScope scope) {
    static Watched by(Actor actor, VisitScope scope) {
        return new Watched(actor.accountId(), scope);
    }
}
