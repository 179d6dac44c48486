package io.smartlink.link.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Keeps beside a link what is known of its destinations. Not an edit: the link's version stays. */
@ApplicationScoped
public class CheckedLinks {
    @PersistenceContext
    EntityManager em;

    /**
     * Notes what was found when the link got these destinations. A block that a scan had put on its former ones is lifted,
     * unless one that it keeps may still be the cause; one of the operator stays. A link that stays stopped keeps the reason.
     *
     * @param staysBlocked whether a destination that it keeps has got no answer that speaks for it
     */
    public void note(long linkId, Finding found, boolean staysBlocked, Instant now) {
        em.createNativeQuery("""
                        with before as (
                            select id, blocked and (blocked_by is not distinct from 'operator' or :stays) as stays
                            from link
                            where id = :id)
                        update link l
                        set safety = case when stays then safety else :safety end,
                            safety_reason = case when stays then safety_reason else :reason end,
                            safety_checked_at = :now, safety_tries = 0,
                            safety_due_at = case when :pending then cast(:now as timestamptz) end,
                            blocked = stays,
                            blocked_by = case when stays then blocked_by end
                        from before
                        where l.id = before.id
                        """)
                .setParameter("stays", staysBlocked)
                .setParameter("safety", found.safety().word())
                .setParameter("reason", found.reason())
                .setParameter("now", now)
                .setParameter("pending", found.pending())
                .setParameter("id", linkId)
                .executeUpdate();
    }
}
