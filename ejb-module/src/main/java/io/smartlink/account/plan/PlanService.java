package io.smartlink.account.plan;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.StaleVersionException;
import io.smartlink.platform.VersionCondition;
import io.smartlink.platform.Versions;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Use cases of plans, all the operator's. A limit that is lowered takes nothing away: what exceeds it keeps working and
 * cannot be added to.
 */
@Stateless
public class PlanService {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditLog audit;

    /** All of them by name. */
    public List<PlanRow> plans(Actor operator) {
        Permissions.require(operator, Permission.OPERATE);
        return em.createQuery("select p from plan p order by p.name", Plan.class)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    /** @throws NotFoundException if there is none of that name */
    public PlanRow plan(Actor operator, String name) {
        Permissions.require(operator, Permission.OPERATE);
        return row(require(name, LockModeType.NONE));
    }

    /**
     * Makes a plan what the edit makes of it, for all accounts on it at once; its name stays.
     *
     * @param edit gets what it includes and gives what it shall include; may throw to leave all as it was
     * @throws StaleVersionException if it is no longer the one that the caller read
     */
    public PlanRow edit(Actor operator, String name, VersionCondition condition, UnaryOperator<PlanLimits> edit) {
        Permissions.require(operator, Permission.OPERATE);
        Plan plan = require(name, LockModeType.PESSIMISTIC_WRITE);
        condition.require(plan.version());
        PlanLimits before = plan.limits();
        plan.redraft(edit.apply(before));
        Versions.flush(em);
        AuditChanges changes = AuditChanges.between(fields(before), fields(plan.limits()));
        audit.record(
                operator,
                AuditEntry.of(AuditAction.PLAN_UPDATED, AuditSubject.named(AuditSubject.Kind.PLAN, name), changes)
                        .inInstallation());
        return row(plan);
    }

    private Plan require(String name, LockModeType lock) {
        Plan plan = em.find(Plan.class, name, lock);
        if (plan == null) {
            throw new NotFoundException("plan");
        }
        return plan;
    }

    private static AuditFields fields(PlanLimits plan) {
        return new AuditFields()
                .with("links", plan.links())
                .with("bioPages", plan.bioPages())
                .with("qrCodes", plan.qrCodes())
                .with("domains", plan.domains())
                .with("members", plan.members())
                .with("apiCallsPerMinute", plan.apiCallsPerMinute())
                .with("retentionDays", plan.retentionDays())
                .with("rules", plan.rules())
                .with("api", plan.api())
                .with("exports", plan.exports());
    }

    private PlanRow row(Plan plan) {
        Object accounts = em.createNativeQuery("select count(*) from account where plan = :plan")
                .setParameter("plan", plan.limits().plan())
                .getSingleResult();
        return new PlanRow(plan.limits(), ((Number) accounts).longValue(), plan.version());
    }
}
