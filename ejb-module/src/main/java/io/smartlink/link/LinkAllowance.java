package io.smartlink.link;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Feature;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.link.rule.Behaviour;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;

/** What the account's plan allows of links: so many of them, with or without rules. What a link has already stays allowed. */
@ApplicationScoped
class LinkAllowance {
    /** So many links of one account are hardly ever made at the same instant; further from the limit nobody waits. */
    private static final int CLOSE = 500;

    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @Inject
    LinkRows rows;

    /**
     * Close to the limit those who make links for one account wait for one another, so that none slips in beside the last.
     *
     * @throws PlanLimitException if the account has as many as the plan allows
     */
    void requireRoom(Actor actor) {
        int limit = standing.limits(actor).links();
        long used = used(actor);
        if (used < limit && used >= limit - CLOSE) {
            em.createNativeQuery(
                            "select cast(pg_advisory_xact_lock(hashtextextended('links/' || :account, 0)) as text)")
                    .setParameter("account", actor.accountId())
                    .getResultList();
            used = used(actor);
        }
        if (used >= limit) {
            throw new PlanLimitException("links", limit);
        }
    }

    /**
     * @param before how the link behaves now; null for a new one
     * @throws PlanRequiredException if rules or variants are added or changed, and the plan does not include them
     */
    void requireIncluded(Actor actor, Behaviour wanted, @Nullable Behaviour before) {
        boolean added =
                !wanted.rules().isEmpty() && (before == null || !before.rules().equals(wanted.rules()))
                        || !wanted.variants().isEmpty()
                                && (before == null || !before.variants().equals(wanted.variants()));
        if (added) {
            standing.require(actor, Feature.RULES);
        }
    }

    private long used(Actor actor) {
        return rows.count(new LinkQuery(actor.accountId()));
    }
}
