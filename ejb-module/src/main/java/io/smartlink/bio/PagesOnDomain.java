package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.customdomain.DomainItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The pages that nobody can open any more without a domain. */
@ApplicationScoped
class PagesOnDomain implements DomainItems {
    @PersistenceContext
    EntityManager em;

    @Inject
    BioPageAudit audit;

    @Inject
    Clock clock;

    @Override
    public long countOn(long domainId) {
        return ((Number) em.createNativeQuery("""
                        select count(*)
                        from address a
                        join bio_page b on b.id = a.item_id
                        where a.domain_id = :domain and not b.archived
                        """)
                        .setParameter("domain", domainId)
                        .getSingleResult())
                .longValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void archiveAllOn(Actor actor, long domainId) {
        List<Object[]> archived = em.createNativeQuery("""
                        update bio_page b
                        set archived = true, version = b.version + 1, updated_at = :now
                        from address a
                        where a.item_id = b.id and a.domain_id = :domain and not b.archived
                        returning b.id, (select hostname from domain where id = a.domain_id), a.slug
                        """)
                .setParameter("now", clock.instant())
                .setParameter("domain", domainId)
                .getResultList();
        audit.archived(
                actor,
                archived.stream()
                        .map(page -> BioPageAudit.subject((Long) page[0], (String) page[1], (String) page[2]))
                        .toList());
    }
}
