package io.smartlink.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Takes note of expiries. Not an edit: the link's version stays. */
@Stateless
public class LinkExpiry {
    /** How long a try of a password counts. */
    private static final Duration TRY_LIFE = Duration.ofMinutes(15);

    private static final System.Logger LOG = System.getLogger(LinkExpiry.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Marks each link once whose expiry has passed since the last time. */
    public void markExpired() {
        int marked = em.createQuery(
                        "update link l set l.expired = true where l.expired = false and l.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (marked > 0) {
            LOG.log(Level.INFO, "Links expired: {0}", marked);
        }
    }

    /** Forgets tries of passwords that no longer count; until then they hold a keyed hash of the visitor's address. */
    public void forgetTries() {
        em.createNativeQuery("delete from unlock_try where tried_at < :limit")
                .setParameter("limit", clock.instant().minus(TRY_LIFE))
                .executeUpdate();
    }
}
