package io.smartlink.customdomain;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.plan.PlanLimitException;
import io.smartlink.account.plan.PlanLimits;
import io.smartlink.account.plan.PlanRequiredException;
import io.smartlink.platform.ValidationFailedException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether an account may add a hostname: a name of public DNS, within the plan, and nobody's yet. */
@ApplicationScoped
class DomainAdmission {
    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    DomainService domains;

    @Inject
    DomainRows rows;

    @Inject
    HostSettings hosts;

    /**
     * @throws ValidationFailedException if the hostname is none that DNS could have
     * @throws PlanRequiredException if the plan has no domains
     * @throws PlanLimitException if the account has as many as its plan allows
     * @throws DomainTakenException if another account has proved it, or this one has added it already
     */
    void require(Actor actor, Hostname hostname) {
        requirePublic(hostname);
        requireRoom(actor);
        requireFree(actor, hostname);
    }

    private static void requirePublic(Hostname hostname) {
        String text = hostname.text();
        boolean isName = text.contains(".") && !text.matches("[0-9.]+") && !text.contains("_");
        if (!isName) {
            throw new ValidationFailedException(
                    "hostname",
                    "not-a-domain",
                    "\"" + text + "\" is no name that can be set in DNS, such as go.brand.com.");
        }
    }

    /** Those of one account wait for one another, so that none slips in beside the last. */
    private void requireRoom(Actor actor) {
        PlanLimits limits = standing.limits(actor);
        if (limits.domains() == 0) {
            throw PlanRequiredException.domains(limits.plan());
        }
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('domains/' || :account, 0)) as text)")
                .setParameter("account", actor.accountId())
                .getResultList();
        if (rows.count(actor, null) >= limits.domains()) {
            throw new PlanLimitException("domains", limits.domains());
        }
    }

    private void requireFree(Actor actor, Hostname hostname) {
        if (rows.has(actor, hostname)) {
            throw DomainTakenException.bySelf(hostname.text());
        }
        if (hostname.equals(hosts.consoleHost())
                || domains.findServing(hostname).isPresent()) {
            throw DomainTakenException.byAnother(hostname.text());
        }
    }
}
