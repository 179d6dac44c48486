package io.smartlink.link;

import io.smartlink.customdomain.DomainItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The links that stop working with a domain. */
@ApplicationScoped
class LinksOnDomain implements DomainItems {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public long countOn(long domainId) {
        return ((Number) em.createNativeQuery("""
                        select count(*)
                        from address a
                        join link l on l.id = a.item_id
                        where a.domain_id = :domain and not l.archived
                        """)
                        .setParameter("domain", domainId)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void archiveAllOn(long domainId) {
        em.createNativeQuery("""
                        update link l
                        set archived = true, version = l.version + 1, updated_at = :now
                        from address a
                        where a.item_id = l.id and a.domain_id = :domain and not l.archived
                        """)
                .setParameter("now", clock.instant())
                .setParameter("domain", domainId)
                .executeUpdate();
    }
}
