package io.smartlink.customdomain;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.OpaqueId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Use cases of domains: which an account may use, and the default one. */
@Stateless
public class DomainService {
    /** Announced whenever the set of serving domains changes or how they serve; no payload. */
    public static final String CHANNEL = "smartlink_domain";

    @PersistenceContext
    EntityManager em;

    @Inject
    DomainAudit audit;

    @Inject
    Clock clock;

    /** Hostnames that the actor may put addresses on, the default domain first. */
    public List<String> hostnamesFor(Actor actor) {
        return em.createQuery("""
                        select d.hostname
                        from domain d
                        where d.status in ('verified', 'failing') and (d.accountId is null or d.accountId = :account)
                        order by case when d.accountId is null then 0 else 1 end, d.hostname
                        """, String.class)
                .setParameter("account", actor.accountId())
                .getResultList();
    }

    /**
     * The domain of that name for this actor.
     *
     * @param hostname as somebody typed it; null for the default domain
     * @throws DomainNotVerifiedException if the actor may not use it
     */
    public DomainRow requireUsable(Actor actor, @Nullable String hostname) {
        if (hostname == null) {
            return defaultDomain().orElseThrow(() -> new IllegalStateException("no default domain"));
        }
        return Hostname.tryParse(hostname)
                .flatMap(name -> em.createQuery("""
                                select d
                                from domain d
                                where d.hostname = :hostname and d.status in ('verified', 'failing')
                                  and (d.accountId is null or d.accountId = :account)
                                """, Domain.class)
                        .setParameter("hostname", name.text())
                        .setParameter("account", actor.accountId())
                        .getResultStream()
                        .findFirst())
                .map(Domain::row)
                .orElseThrow(() -> new DomainNotVerifiedException(hostname));
    }

    /** The serving domain of that name, whoever owns it. */
    public Optional<DomainRow> findServing(Hostname hostname) {
        return em.createQuery("""
                        select d
                        from domain d
                        where d.hostname = :hostname and d.status in ('verified', 'failing')
                        """, Domain.class)
                .setParameter("hostname", hostname.text())
                .getResultStream()
                .findFirst()
                .map(Domain::row);
    }

    /** Makes the hostname the default domain; items on it move with it. */
    public void establishDefault(Hostname hostname) {
        Optional<Domain> present = findDefault();
        DomainRow before = present.map(Domain::row).orElse(null);
        if (before != null && before.hostname().equals(hostname.text())) {
            return;
        }
        Domain domain = present.orElseGet(() -> Domain.sharedByAll(OpaqueId.next(), hostname, clock.instant()));
        domain.rename(hostname);
        em.persist(domain);
        em.flush();
        audit.defaultChanged(before, domain.row());
        announce();
    }

    /** Tells every node, at commit, that the set of serving domains, or how one of them serves, has changed. */
    public void announce() {
        em.createNativeQuery("select cast(pg_notify('smartlink_domain', '') as text)")
                .getResultList();
    }

    private Optional<DomainRow> defaultDomain() {
        return findDefault().map(Domain::row);
    }

    private Optional<Domain> findDefault() {
        return em.createQuery("select d from domain d where d.accountId is null", Domain.class)
                .getResultStream()
                .findFirst();
    }
}
