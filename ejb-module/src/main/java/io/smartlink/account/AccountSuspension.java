package io.smartlink.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Stops an account, in the transaction of what it is stopped for: its addresses stop on every node at commit. */
@ApplicationScoped
public class AccountSuspension {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @return whether it was not suspended before */
    public boolean suspend(long accountId) {
        return change(accountId, "active", "suspended");
    }

    private boolean change(long accountId, String from, String to) {
        boolean changed = em.createNativeQuery("""
                        update account
                        set status = :to, version = version + 1, updated_at = :now
                        where id = :account and status = :from
                        """)
                        .setParameter("to", to)
                        .setParameter("now", clock.instant())
                        .setParameter("account", accountId)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
        if (changed) {
            em.createNativeQuery("select cast(pg_notify('smartlink_account', cast(:account as text)) as text)")
                    .setParameter("account", Long.toString(accountId))
                    .getResultList();
        }
        return changed;
    }
}
