package io.smartlink.mail;

import io.smartlink.mail.post.Mail;
import io.smartlink.platform.vault.MasterKeyFile;
import io.smartlink.platform.vault.VaultException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transactions around the sending of a mail. A mail may leave twice when a node dies as it leaves, and never not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {
    private static final System.Logger LOG = System.getLogger(MailQueue.class.getName());

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
    MasterKeyFile masterKeys;

    @Inject
    Clock clock;

    /** Mails whose time has come, the oldest first; no other node gets the same ones. */
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
                        returning id, recipient, subject, body, tries, sealed_secret
                        """)
                .setParameter("claimed", now.plus(CLAIM))
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return due.stream()
                .sorted(Comparator.comparingLong(row -> ((Number) row[0]).longValue()))
                .map(row -> new WaitingMail(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        new Mail((String) row[2], text((String) row[1], (String) row[3], (byte[]) row[5])),
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

    /** Which row a secret belongs to, for the vault. */
    static String rowOf(String recipient) {
        return "mail/" + recipient;
    }

    /** A secret whose master key is gone cannot hold up the mails behind it. */
    private String text(String recipient, String body, byte @Nullable [] sealed) {
        return sealed == null ? body : body.replace(MailOutbox.SECRET, opened(recipient, sealed));
    }

    private String opened(String recipient, byte[] sealed) {
        try {
            return new String(masterKeys.vault().open(sealed, rowOf(recipient)), StandardCharsets.UTF_8);
        } catch (VaultException lost) {
            LOG.log(Level.ERROR, "A mail left without its link: " + lost.getMessage());
            return "(The link was lost. Please ask for a new one.)";
        }
    }

    private void forget(WaitingMail mail) {
        em.createNativeQuery("delete from mail where id = :id")
                .setParameter("id", mail.id())
                .executeUpdate();
    }
}
