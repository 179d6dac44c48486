package io.smartlink.analytics.rollup.job;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.ForbiddenException;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.analytics.rollup.recount.RecountedDay;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;

/** Recounts for the operator who wants to know now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecountService {
    @EJB
    RollupJobs jobs;

    /**
     * Counts a UTC day again.
     *
     * @throws ForbiddenException if the actor does not run the installation
     */
    public RecountedDay recount(Actor operator, LocalDate day) {
        Permissions.require(operator, Permission.OPERATE);
        return jobs.recount(day);
    }
}
