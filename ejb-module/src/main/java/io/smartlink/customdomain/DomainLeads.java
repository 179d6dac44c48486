package io.smartlink.customdomain;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where domains lead by themselves, for whoever looks at it again. A destination that is found dangerous leads nowhere for as
 * long as the domain has it and no look finds otherwise; another destination is another matter at once.
 */
@Stateless
public class DomainLeads {
    /** Another node takes over after that. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @EJB
    DomainService domains;

    @Inject
    DomainHistory history;

    @Inject
    DomainAudit audit;

    @Inject
    DomainMails mails;

    @Inject
    Clock clock;

    /** Has a domain looked at at the next occasion. */
    public void lookSoon(long id) {
        em.createNativeQuery("update domain set safety_due_at = :now, safety_tries = 0 where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Has all looked at that lead anywhere: what is dangerous may have changed. */
    public void lookAtAllSoon() {
        em.createNativeQuery("""
                        update domain
                        set safety_due_at = :now, safety_tries = 0
                        where status in ('verified', 'failing')
                          and (root_destination is not null or not_found_destination is not null)
                        """).setParameter("now", clock.instant()).executeUpdate();
    }

    /**
     * Serving domains that are due, or were last looked at before an instant; no other node gets the same ones.
     *
     * @param limit of domains; each has two destinations at most
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Due> claim(Instant before, int limit) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        update domain d
                        set safety_due_at = :claimed
                        where d.id in (select id
                                       from domain
                                       where status in ('verified', 'failing')
                                         and (root_destination is not null or not_found_destination is not null)
                                         and (safety_due_at <= :now or safety_due_at is null and safety_checked_at <= :before)
                                       order by coalesce(safety_due_at, safety_checked_at)
                                       limit :limit
                                       for update skip locked)
                        returning d.id, d.safety_tries, d.root_destination, d.not_found_destination
                        """)
                .setParameter("claimed", now.plus(CLAIM))
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        Stream.of(row[2], row[3])
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Nobody answered: what was known stays known. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void putOff(Due due, Duration pause) {
        em.createNativeQuery("update domain set safety_due_at = :due, safety_tries = safety_tries + 1 where id = :id")
                .setParameter("due", clock.instant().plus(pause))
                .setParameter("id", due.id())
                .executeUpdate();
    }

    /**
     * Keeps what was found. A domain that leads elsewhere by now is due again already.
     *
     * @param dangerous why, by destination; empty if none is
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(Due due, Map<String, String> dangerous) {
        Domain domain = em.find(Domain.class, due.id(), LockModeType.PESSIMISTIC_WRITE);
        if (domain == null || !domain.settings().destinations().equals(due.destinations())) {
            return;
        }
        Set<String> before = domain.unsafeDestinations();
        Set<String> after = new TreeSet<>(dangerous.keySet());
        em.createNativeQuery("""
                        update domain
                        set safety_checked_at = :now, safety_due_at = null, safety_tries = 0,
                            unsafe_destinations = cast(:unsafe as text[])
                        where id = :id
                        """)
                .setParameter("now", clock.instant())
                .setParameter("unsafe", after.toArray(String[]::new))
                .setParameter("id", due.id())
                .executeUpdate();
        if (!after.equals(before)) {
            tell(domain, before, after, dangerous);
            domains.announce();
        }
    }

    private void tell(Domain domain, Set<String> before, Set<String> after, Map<String, String> dangerous) {
        Set<String> fresh = new LinkedHashSet<>(after);
        fresh.removeAll(before);
        for (String destination : fresh) {
            String reason = String.valueOf(dangerous.get(destination));
            history.note(domain.id(), clock.instant(), DomainEvent.Kind.UNSAFE, destination + ": " + reason);
            mails.unsafe(domain.accountId(), domain.hostname(), destination, reason);
        }
        if (after.isEmpty()) {
            history.note(domain.id(), clock.instant(), DomainEvent.Kind.SAFE, null);
        }
        audit.leads(domain, after.isEmpty() ? DomainEvent.Kind.SAFE : DomainEvent.Kind.UNSAFE, before, after);
    }

    /**
     * A domain to look at.
     *
     * @param tries in vain so far
     * @param destinations what is found counts for a domain that leads to these
     */
    public record Due(long id, int tries, Set<String> destinations) {}
}
