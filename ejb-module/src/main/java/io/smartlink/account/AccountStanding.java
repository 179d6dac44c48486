package io.smartlink.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How an account stands: what other features ask before they change something for it. */
@Stateless
public class AccountStanding {
    @PersistenceContext
    EntityManager em;

    /** @throws AccountSuspendedException if the actor's account is suspended */
    public void requireActive(Actor actor) {
        if (em.find(Account.class, actor.accountId()).suspended()) {
            throw new AccountSuspendedException();
        }
    }

    /** What the actor's account may have. */
    public PlanLimits limits(Actor actor) {
        Account account = em.find(Account.class, actor.accountId());
        return em.find(Plan.class, account.plan()).limits();
    }
}
