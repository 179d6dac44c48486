package io.smartlink.account;

import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import io.smartlink.platform.ValidationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads accounts with what their plan includes and what is used of it. Whoever calls has looked at permissions. */
@ApplicationScoped
class AccountRows {
    @PersistenceContext
    EntityManager em;

    /** @throws NotFoundException if there is none with this id */
    AccountRow require(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException("account");
        }
        Object[] used =
                (Object[]) em.createNativeQuery("""
                        select (select count(*) from link where account_id = :account),
                               (select count(*) from member where account_id = :account)
                        """).setParameter("account", id).getSingleResult();
        PlanLimits limits = em.find(Plan.class, account.plan()).limits();
        return account.row(limits, ((Number) used[0]).longValue(), ((Number) used[1]).longValue());
    }

    /** The newest first. */
    Page<AccountRow> page(PageRequest page) {
        List<Long> ids = em.createQuery(
                        "select a.id from account a where a.id < :before order by a.id desc", Long.class)
                .setParameter("before", cursorOf(page))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        List<AccountRow> rows =
                ids.stream().limit(page.limit()).map(this::require).toList();
        boolean more = ids.size() > page.limit();
        return new Page<>(rows, more ? OpaqueId.text(rows.get(rows.size() - 1).id()) : null);
    }

    private static long cursorOf(PageRequest page) {
        if (page.cursor() == null) {
            return Long.MAX_VALUE;
        }
        return OpaqueId.tryParse(page.cursor())
                .orElseThrow(() -> new ValidationFailedException("cursor", "unknown", "cursor is not one of ours."));
    }
}
