package io.smartlink.bio;

import io.smartlink.address.AddressBook;
import io.smartlink.bio.adapter.PageJson;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Safety;
import io.smartlink.link.target.Destination;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Where published pages lead, for whoever looks at it again. A page that leads to a dangerous place is stopped until a look
 * finds otherwise or its owner publishes it without; what the operator has stopped stays with the operator. None of it is an
 * edit: the page's version stays.
 */
@Stateless
public class PageLeads {
    /** Another node takes over after that. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    AddressBook addresses;

    @Inject
    StoppedPages stopped;

    @Inject
    Clock clock;

    /** Has all published pages looked at: what is dangerous may have changed. */
    public void lookAtAllSoon() {
        em.createNativeQuery("update bio_page set safety_due_at = :now, safety_tries = 0 where published is not null")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Published pages that are due, or were last looked at before an instant; no other node gets the same ones. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Due> claim(Instant before, int limit) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery("""
                        update bio_page b
                        set safety_due_at = :claimed
                        where b.id in (select id
                                       from bio_page
                                       where published is not null
                                         and (safety_due_at <= :now or safety_due_at is null and safety_checked_at <= :before)
                                       order by coalesce(safety_due_at, safety_checked_at)
                                       limit :limit
                                       for update skip locked)
                        returning b.id, b.account_id, b.safety_tries, cast(b.published as text)
                        """)
                .setParameter("claimed", now.plus(CLAIM))
                .setParameter("now", now)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).intValue(),
                        row[3].toString()))
                .toList();
    }

    /** Nobody answered: what was known stays known. */
    public void putOff(Due due, Duration pause) {
        em.createNativeQuery("update bio_page set safety_due_at = :due, safety_tries = safety_tries + 1 where id = :id")
                .setParameter("due", clock.instant().plus(pause))
                .setParameter("id", due.id())
                .executeUpdate();
    }

    /**
     * Keeps what was found. A page that was published anew in between was looked at then; one that the operator has stopped
     * keeps the reason for that.
     *
     * @param worst of all that it leads to
     * @return whether the page still shows what was looked at
     */
    public boolean keep(Due due, Finding worst) {
        boolean dangerous = worst.safety() == Safety.MALICIOUS;
        @SuppressWarnings("unchecked")
        List<Object[]> kept = em.createNativeQuery("""
                        with before as (
                            select id, blocked
                            from bio_page
                            where id = :id and published = cast(:published as jsonb)
                            for update)
                        update bio_page b
                        set safety = case when b.blocked_by = 'operator' then b.safety else :safety end,
                            safety_reason = case when b.blocked_by = 'operator' then b.safety_reason else :reason end,
                            safety_checked_at = :now, safety_due_at = null, safety_tries = 0,
                            blocked = :dangerous or b.blocked_by is not distinct from 'operator',
                            blocked_by = case when b.blocked_by = 'operator' then 'operator' when :dangerous then 'scan' end
                        from before
                        where b.id = before.id
                        returning before.blocked, b.blocked
                        """)
                .setParameter("safety", worst.safety().word())
                .setParameter("reason", worst.reason())
                .setParameter("now", clock.instant())
                .setParameter("dangerous", dangerous)
                .setParameter("published", due.published())
                .setParameter("id", due.id())
                .getResultList();
        boolean changed = !kept.isEmpty() && !kept.get(0)[0].equals(kept.get(0)[1]);
        if (changed) {
            addresses.announce(due.id());
            stopped.tell(due.accountId(), due.id(), dangerous ? String.valueOf(worst.reason()) : null);
        }
        return !kept.isEmpty();
    }

    /**
     * A page to look at.
     *
     * @param tries in vain so far
     * @param published what is found counts for a page that shows this
     */
    public record Due(long id, long accountId, int tries, String published) {
        /** Everywhere that it leads. */
        public Set<Destination> destinations() {
            return Set.copyOf(PageJson.parse(published).destinations().values());
        }
    }
}
