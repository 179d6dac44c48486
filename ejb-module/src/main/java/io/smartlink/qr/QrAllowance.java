package io.smartlink.qr;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether an actor may make and change QR codes and what belongs to them. */
@ApplicationScoped
public class QrAllowance {
    @EJB
    AccountStanding standing;

    /**
     * What the actor's account may have.
     *
     * @throws io.smartlink.account.actor.ForbiddenException if the actor lacks the permission
     * @throws io.smartlink.account.AccountSuspendedException if the account is suspended
     * @throws PlanRequiredException if the plan includes no QR codes
     */
    public PlanLimits requireWritable(Actor actor) {
        standing.require(actor, Permission.WRITE_QR_CODES);
        PlanLimits plan = standing.limits(actor);
        if (plan.qrCodes() == 0) {
            throw PlanRequiredException.qrCodes(plan.plan());
        }
        return plan;
    }
}
