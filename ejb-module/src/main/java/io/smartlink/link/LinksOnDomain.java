package io.smartlink.link;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.customdomain.DomainItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The links that stop working with a domain. */
@ApplicationScoped
class LinksOnDomain implements DomainItems {
    @PersistenceContext
    EntityManager em;

    @Inject
    LinkAudit audit;

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
    @SuppressWarnings("unchecked")
    public void archiveAllOn(Actor actor, long domainId) {
        List<Object[]> archived = em.createNativeQuery("""
                        update link l
                        set archived = true, version = l.version + 1, updated_at = :now
                        from address a
                        where a.item_id = l.id and a.domain_id = :domain and not l.archived
                        returning l.id, (select hostname from domain where id = a.domain_id), a.slug, l.hidden
                        """)
                .setParameter("now", clock.instant())
                .setParameter("domain", domainId)
                .getResultList();
        audit.archived(actor, archived.stream().map(LinksOnDomain::subject).toList());
    }

    /** A hidden link is a QR code's. */
    private static AuditSubject subject(Object[] link) {
        return AuditSubject.of(
                (Boolean) link[3] ? AuditSubject.Kind.QR_CODE : AuditSubject.Kind.LINK,
                (Long) link[0],
                link[1] + "/" + link[2]);
    }
}
