package io.smartlink.mail;

import io.smartlink.mail.post.Mail;
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

/** The transactions around the sending of a mail. A mail may leave twice when a node dies as it leaves, and never not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {
    /** Another node takes over after that. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofDays(1));

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Mails whose time has come; no other node gets the same ones. */
    public List<WaitingMail> claimDue(int limit) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Object[]> due = em.createNativeQuery("""
                        update mail
                        set next_try_at = :claimed
                        where id in (select id
                                     from mail
                                     where next_try_at <= :now
                                     order by next_try_at
                                     limit :limit
                                     for update skip locked)
                        returning id, recipient, subject, body, tries
                        """)
                .setParameter("claimed", now.plus(CLAIM))
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return due.stream()
                .map(row -> new WaitingMail(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        new Mail((String) row[2], (String) row[3]),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    /** Forgets a mail that has left. */
    public void delivered(WaitingMail mail) {
        forget(mail);
    }

    /**
     * Puts a mail back for later.
     *
     * @return false if it was tried often enough and is forgotten
     */
    public boolean putBack(WaitingMail mail) {
        if (mail.tries() >= PAUSES.size()) {
            forget(mail);
            return false;
        }
        em.createNativeQuery("update mail set tries = tries + 1, next_try_at = :next where id = :id")
                .setParameter("next", clock.instant().plus(PAUSES.get(mail.tries())))
                .setParameter("id", mail.id())
                .executeUpdate();
        return true;
    }

    private void forget(WaitingMail mail) {
        em.createNativeQuery("delete from mail where id = :id")
                .setParameter("id", mail.id())
                .executeUpdate();
    }
}
