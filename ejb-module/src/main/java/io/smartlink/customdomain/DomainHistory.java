package io.smartlink.customdomain;

import io.smartlink.platform.OpaqueId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has happened to domains; written in the transaction in which it happens. */
@ApplicationScoped
class DomainHistory {
    @PersistenceContext
    EntityManager em;

    void note(long domainId, Instant at, DomainEvent.Kind kind, @Nullable String detail) {
        em.createNativeQuery("""
                        insert into domain_event (id, domain_id, at, kind, detail)
                        values (:id, :domain, :at, :kind, nullif(:detail, ''))
                        """)
                .setParameter("id", OpaqueId.next())
                .setParameter("domain", domainId)
                .setParameter("at", at)
                .setParameter("kind", kind.word())
                .setParameter("detail", detail == null ? "" : detail)
                .executeUpdate();
    }

    /** The last events of a domain, the newest first. */
    List<DomainEvent> last(long domainId, int limit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        select at, kind, detail
                        from domain_event
                        where domain_id = :domain
                        order by id desc
                        """)
                .setParameter("domain", domainId)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new DomainEvent(
                        (Instant) row[0],
                        DomainEvent.Kind.valueOf(row[1].toString().toUpperCase(Locale.ROOT)),
                        (String) row[2]))
                .toList();
    }
}
