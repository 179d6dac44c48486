package io.smartlink.safety.blocklist;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.safety.rule.BlockRule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Goes through fresh entries once more: a link that was looked at before the entry came, and was saved after that had stopped
 * all links, would stay until the next rescan.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BlocklistSweep {
    @PersistenceContext
    EntityManager em;

    @Inject
    RuleEnforcement enforcement;

    @Inject
    Clock clock;

    /** Goes through those that are due. */
    public void run() {
        @SuppressWarnings("unchecked")
        List<Object[]> due =
                em.createNativeQuery("""
                        update blocklist_entry
                        set sweep_due_at = null
                        where sweep_due_at <= :now
                        returning kind, value
                        """).setParameter("now", clock.instant()).getResultList();
        due.forEach(entry -> enforcement.enforce(
                Actor.system(AuditEntry.INSTALLATION),
                new BlockRule(BlockRule.Kind.tryParse(entry[0].toString()).orElseThrow(), entry[1].toString())));
    }
}
