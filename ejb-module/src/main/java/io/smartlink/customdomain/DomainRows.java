package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import io.smartlink.customdomain.dns.DomainRecords;
import io.smartlink.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds domains of an account; those that it has removed are none of them, unless they are asked for. */
@ApplicationScoped
class DomainRows {
    private static final String OF_ACCOUNT = """
            from domain d
            where d.accountId = :account and d.status <> 'removed' and position(:search in d.hostname) > 0
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    DomainRecords dns;

    /** @throws NotFoundException if the account has no such domain */
    Domain require(Actor actor, long id, LockModeType lock) {
        Domain domain = em.find(Domain.class, id, lock);
        if (domain == null || !domain.belongsTo(actor.accountId())) {
            throw new NotFoundException("domain");
        }
        return domain;
    }

    /** The domain of every account, if this is its id; else null. */
    @Nullable
    Domain sharedByAll(long id, LockModeType lock) {
        Domain domain = em.find(Domain.class, id, lock);
        return domain != null && domain.isSharedByAll() ? domain : null;
    }

    DomainDetails details(Domain domain) {
        return domain.details(dns.toSet(domain.hostname(), domain.token()));
    }

    /** The newest first, made before the one of an id. */
    List<Domain> before(Actor actor, @Nullable String search, long id, int limit) {
        return query("select d " + OF_ACCOUNT + "and d.id < :before order by d.id desc", Domain.class, actor, search)
                .setParameter("before", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** In the order of the alphabet. */
    List<Domain> slice(Actor actor, @Nullable String search, int first, int size) {
        return query("select d " + OF_ACCOUNT + "order by d.hostname", Domain.class, actor, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Actor actor, @Nullable String search) {
        return query("select count(*) " + OF_ACCOUNT, Long.class, actor, search).getSingleResult();
    }

    boolean has(Actor actor, Hostname hostname) {
        return !em.createQuery("""
                        select d.id
                        from domain d
                        where d.hostname = :hostname and d.accountId = :account and d.status <> 'removed'
                        """, Long.class)
                .setParameter("hostname", hostname.text())
                .setParameter("account", actor.accountId())
                .getResultList()
                .isEmpty();
    }

    /** One that the account has removed. The keys of its slugs were made by its case; with the other it is another domain. */
    @Nullable
    Domain removedBefore(Actor actor, Hostname hostname, boolean caseSensitive) {
        return em.createQuery("""
                        select d
                        from domain d
                        where d.hostname = :hostname and d.accountId = :account and d.status = 'removed'
                          and d.caseSensitive = :caseSensitive
                        order by d.id desc
                        """, Domain.class)
                .setParameter("hostname", hostname.text())
                .setParameter("account", actor.accountId())
                .setParameter("caseSensitive", caseSensitive)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Actor actor, @Nullable String search) {
        return em.createQuery(text, type)
                .setParameter("account", actor.accountId())
                .setParameter("search", search == null ? "" : search.strip().toLowerCase(Locale.ROOT));
    }
}
