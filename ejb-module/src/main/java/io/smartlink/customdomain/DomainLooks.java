package io.smartlink.customdomain;

import io.smartlink.account.AccountStanding;
import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.customdomain.dns.DnsFindings;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two transactions around a look at DNS: what is to be looked at, and what came of it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DomainLooks {
    /** A node that dies while it looks leaves the domain to the others after that. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager em;

    @EJB
    AccountStanding standing;

    @EJB
    DomainService domains;

    @Inject
    DomainHistory history;

    @Inject
    DomainAudit audit;

    @Inject
    DomainMails mails;

    @Inject
    DomainRows rows;

    @Inject
    Event<DomainVerified> proofs;

    @Inject
    Clock clock;

    /**
     * The domain that the actor wants to be looked at.
     *
     * @throws DomainTakenException if another account has proved it
     */
    public DomainLook one(Actor actor, long id) {
        standing.require(actor, Permission.WRITE_ACCOUNT);
        Domain domain = rows.require(actor, id, LockModeType.NONE);
        if (!domain.serves() && isTaken(domain)) {
            throw DomainTakenException.byAnother(domain.hostname());
        }
        return new DomainLook(id, domain.hostname(), domain.token());
    }

    /** Domains whose time has come; no other node gets the same ones. */
    public List<DomainLook> claimDue(int limit) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Long> due = em.createNativeQuery("""
                        select id
                        from domain
                        where next_check_at <= :now
                        order by next_check_at
                        limit :limit
                        for update skip locked
                        """, Long.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return due.stream()
                .map(id -> em.find(Domain.class, id))
                .map(domain -> {
                    domain.claim(now.plus(CLAIM));
                    return new DomainLook(domain.id(), domain.hostname(), domain.token());
                })
                .toList();
    }

    /**
     * Takes down what a look has found.
     *
     * @param asker who wanted it; null for our timer
     * @return the domain as it is now; null if it was removed meanwhile
     */
    public @Nullable DomainDetails record(@Nullable Actor asker, DomainLook look, DnsFindings findings) {
        Domain domain = em.find(Domain.class, look.id(), LockModeType.PESSIMISTIC_WRITE);
        if (domain == null
                || domain.status() == DomainStatus.REMOVED
                || !domain.token().equals(look.token())) {
            return null;
        }
        Instant now = clock.instant();
        boolean late = !domain.serves() && findings.complete() && !first(domain);
        DnsFindings counted = late ? withoutProof(findings) : findings;
        DomainStatus before = domain.status();
        DomainEvent.Kind happened = domain.look(counted, now);
        em.flush();
        if (happened != null) {
            history.note(domain.id(), now, happened, null);
            audit.looked(asker == null ? Actor.system(domain.accountId()) : asker, domain, happened, before);
            mails.tell(domain.accountId(), domain.hostname(), happened, now);
            tell(domain, happened, now);
        } else if (domain.isToWarn(now)) {
            mails.failing(domain.accountId(), domain.hostname(), domain.stopsAt());
        }
        return rows.details(domain);
    }

    private void tell(Domain domain, DomainEvent.Kind happened, Instant now) {
        if (happened == DomainEvent.Kind.VERIFIED) {
            proofs.fire(new DomainVerified(domain.hostname()));
            others(domain).forEach(other -> {
                history.note(other.id(), now, DomainEvent.Kind.TAKEN, null);
                audit.looked(Actor.system(other.accountId()), other, DomainEvent.Kind.TAKEN, other.status());
                mails.tell(other.accountId(), other.hostname(), DomainEvent.Kind.TAKEN, now);
            });
        }
        if (happened == DomainEvent.Kind.VERIFIED || happened == DomainEvent.Kind.STOPPED) {
            domains.announce();
        }
    }

    /** Those who prove a hostname at the same time go one after the other; the unique index would refuse the second. */
    private boolean first(Domain domain) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('hostname/' || :hostname, 0)) as text)")
                .setParameter("hostname", domain.hostname())
                .getResultList();
        return !isTaken(domain);
    }

    private boolean isTaken(Domain domain) {
        return domains.findServing(new Hostname(domain.hostname()))
                .filter(serving -> serving.id() != domain.id())
                .isPresent();
    }

    private List<Domain> others(Domain domain) {
        return em.createQuery("""
                        select d
                        from domain d
                        where d.hostname = :hostname and d.id <> :id and d.status = 'pending'
                        """, Domain.class)
                .setParameter("hostname", domain.hostname())
                .setParameter("id", domain.id())
                .getResultList();
    }

    private static DnsFindings withoutProof(DnsFindings findings) {
        return new DnsFindings(findings.records(), false, findings.pointed(), findings.conclusive());
    }
}
