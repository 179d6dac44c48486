package io.smartlink.bio;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How many pages the account's plan allows, archived ones included. */
@ApplicationScoped
class BioPageAllowance {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    BioPageRows rows;

    /**
     * Those who make pages for one account wait for one another, so that none slips in beside the last.
     *
     * @throws PlanRequiredException if the plan includes no pages
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    void requireRoom(Actor actor) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('bio-pages/' || :account, 0)) as text)")
                .setParameter("account", actor.accountId())
                .getResultList();
        PlanLimits plan = standing.limits(actor);
        int limit = plan.bioPages();
        if (limit == 0) {
            throw PlanRequiredException.bioPages(plan.plan());
        }
        if (rows.count(new BioPageQuery(actor.accountId())) >= limit) {
            throw new PlanLimitException(limit == 1 ? "bio page" : "bio pages", limit);
        }
    }
}
