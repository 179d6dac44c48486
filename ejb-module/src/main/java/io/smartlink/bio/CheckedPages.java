package io.smartlink.bio;

import io.smartlink.link.check.DestinationCheck;
import io.smartlink.link.check.Finding;
import io.smartlink.link.check.Findings;
import io.smartlink.link.target.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;

/** Keeps beside a page what is known of where it leads. Not an edit: the page's version stays. */
@ApplicationScoped
class CheckedPages {
    @PersistenceContext
    EntityManager em;

    @Inject
    DestinationCheck check;

    /** Has the operator look at what is published although it looks suspicious. */
    void queue(long accountId, long pageId, Findings findings, Collection<Destination> leadsTo) {
        check.review(accountId, pageId, findings.suspicious(leadsTo));
    }

    /**
     * Notes what was found when this was published. A block that a scan had put on what was published before is lifted, unless
     * a destination that stays may still be the cause; one of the operator stays.
     *
     * @param staysBlocked whether a destination that it keeps has got no answer that speaks for it
     */
    void note(long pageId, Finding found, boolean staysBlocked, Instant now) {
        em.createNativeQuery("""
                        with before as (
                            select id, blocked and (blocked_by is not distinct from 'operator' or :stays) as stays
                            from bio_page
                            where id = :id)
                        update bio_page b
                        set safety = case when stays then safety else :safety end,
                            safety_reason = case when stays then safety_reason else :reason end,
                            safety_checked_at = :now, safety_tries = 0,
                            safety_due_at = case when :pending then cast(:now as timestamptz) end,
                            blocked = stays,
                            blocked_by = case when stays then blocked_by end
                        from before
                        where b.id = before.id
                        """)
                .setParameter("stays", staysBlocked)
                .setParameter("safety", found.safety().word())
                .setParameter("reason", found.reason())
                .setParameter("now", now)
                .setParameter("pending", found.pending())
                .setParameter("id", pageId)
                .executeUpdate();
    }
}
