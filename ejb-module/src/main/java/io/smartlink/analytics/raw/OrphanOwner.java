package io.smartlink.analytics.raw;

import io.smartlink.account.actor.Actor;

/**
 * Whose visits that led nowhere are counted.
 *
 * @param nobodys also those to unknown addresses of the default domain, which are nobody's: who runs the installation sees
 *     them, for nobody else can
 */
public record OrphanOwner(long accountId, boolean nobodys) {
    public static OrphanOwner of(Actor actor) {
        return new OrphanOwner(actor.accountId(), actor.operator());
    }

    String condition() {
        return nobodys ? "(visit.account_id = ? or visit.account_id is null)" : "visit.account_id = ?";
    }
}
