package io.smartlink.account;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Feature;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Standing;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.account.plan.Plans;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** How an account stands: what every feature asks before it changes something for it. */
@Stateless
public class AccountStanding {
    @PersistenceContext
    EntityManager em;

    @Inject
    Plans plans;

    /**
     * Refuses whatever role, scopes, suspension or plan forbid; one question for all of them.
     *
     * @throws ForbiddenException if the actor lacks the permission
     * @throws AccountSuspendedException if it is a change, and the account is suspended
     * @throws PlanRequiredException if the account's plan does not include it
     */
    public void require(Actor actor, Permission permission) {
        Standing standing = of(actor);
        switch (Permissions.decide(actor, permission, standing)) {
            case FORBIDDEN -> throw new ForbiddenException(permission);
            case SUSPENDED -> throw new AccountSuspendedException();
            case PLAN_REQUIRED ->
                throw PlanRequiredException.of(standing.plan(), Objects.requireNonNull(permission.feature()));
            case ALLOWED -> {
                // Nothing stands against it.
            }
        }
    }

    /** @throws PlanRequiredException if the plan of the actor's account does not include the feature */
    public void require(Actor actor, Feature feature) {
        Standing standing = of(actor);
        if (!standing.features().contains(feature)) {
            throw PlanRequiredException.of(standing.plan(), feature);
        }
    }

    /** @throws AccountSuspendedException if the actor's account is suspended */
    public void requireActive(Actor actor) {
        if (of(actor).suspended()) {
            throw new AccountSuspendedException();
        }
    }

    /** How the actor's account stands. */
    public Standing of(Actor actor) {
        Account account = em.find(Account.class, actor.accountId());
        return new Standing(
                account.suspended(),
                account.plan(),
                plans.limits(account.plan()).features());
    }

    /** What the actor's account may have. */
    public PlanLimits limits(Actor actor) {
        return plans.limits(em.find(Account.class, actor.accountId()).plan());
    }
}
