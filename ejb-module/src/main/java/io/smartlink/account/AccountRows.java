package io.smartlink.account;

import io.smartlink.account.plan.Plans;
import io.smartlink.platform.NotFoundException;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.Page;
import io.smartlink.platform.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads accounts with what their plan includes and what is used of it. Whoever calls has looked at permissions. */
@ApplicationScoped
class AccountRows {
    private static final String FOUND = """
            from account a
            where a.id < :before
              and (:status = '' or a.status = :status)
              and (:plan = '' or a.plan = :plan)
              and (:search = '' or locate(:search, lower(a.name)) > 0
                   or exists (select m.id from member m where m.accountId = a.id and locate(:search, m.email) > 0))
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Clock clock;

    /** @throws NotFoundException if there is none with this id */
    AccountRow require(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException("account");
        }
        return rows(List.of(account)).get(0);
    }

    /** The newest first. */
    Page<AccountRow> page(AccountFilter filter, PageRequest page) {
        List<Account> found = found("select a " + FOUND + "order by a.id desc", Account.class, filter, page.beforeId())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        List<AccountRow> rows = rows(found.stream().limit(page.limit()).toList());
        boolean more = found.size() > page.limit();
        return new Page<>(rows, more ? OpaqueId.text(rows.get(rows.size() - 1).id()) : null);
    }

    /** The newest first, by position. */
    List<AccountRow> slice(AccountFilter filter, int first, int size) {
        return rows(found("select a " + FOUND + "order by a.id desc", Account.class, filter, Long.MAX_VALUE)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    long count(AccountFilter filter) {
        return found("select count(a) " + FOUND, Long.class, filter, Long.MAX_VALUE)
                .getSingleResult();
    }

    private <T> TypedQuery<T> found(String query, Class<T> type, AccountFilter filter, long before) {
        return em.createQuery(query, type)
                .setParameter("before", before)
                .setParameter("status", Objects.requireNonNullElse(filter.status(), ""))
                .setParameter("plan", Objects.requireNonNullElse(filter.plan(), ""))
                .setParameter(
                        "search",
                        Objects.requireNonNullElse(filter.search(), "").strip().toLowerCase(Locale.ROOT));
    }

    private List<AccountRow> rows(List<Account> accounts) {
        Map<Long, AccountUse> uses = uses(accounts);
        return accounts.stream()
                .map(account ->
                        account.row(plans.limits(account.plan()), Objects.requireNonNull(uses.get(account.id()))))
                .toList();
    }

    /** What each of the accounts has, in one question for all of them. */
    private Map<Long, AccountUse> uses(List<Account> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        select a.id,
                               (select count(*) from link where account_id = a.id and not hidden),
                               (select count(*) from bio_page where account_id = a.id),
                               (select count(*) from qr_code where account_id = a.id),
                               (select count(*) from domain where account_id = a.id and status <> 'removed'),
                               (select count(*) from member where account_id = a.id),
                               (select count(*) from invitation where account_id = a.id and expires_at > :now),
                               (select count(*) from strike where account_id = a.id and forgiven_at is null)
                        from account a
                        where a.id in (:accounts)
                        """)
                .setParameter("accounts", accounts.stream().map(Account::id).toList())
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> number(row[0]),
                        row -> new AccountUse(
                                number(row[1]),
                                number(row[2]),
                                number(row[3]),
                                number(row[4]),
                                number(row[5]),
                                number(row[6]),
                                number(row[7]))));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
