package io.smartlink.safety.block;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.account.audit.AuditSubject;
import io.smartlink.address.AddressBook;
import io.smartlink.address.ItemKind;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Stops links and lets them go, in the transaction of whoever decides; visitors see it on every node at commit, and the
 * people of the account are told. Not an edit: the link's version stays.
 */
@ApplicationScoped
public class LinkBlocks {
    @PersistenceContext
    EntityManager em;

    @EJB
    AuditLog audit;

    @Inject
    AddressBook addresses;

    @Inject
    MailOutbox outbox;

    @Inject
    Clock clock;

    /**
     * Stops a link. One that is stopped already stays so, without a second mail; what the operator has stopped stays with
     * the operator, whatever a scan finds.
     *
     * @param reason what the account is told
     */
    public void block(Actor actor, long linkId, BlockedBy by, String reason) {
        List<?> account = em.createNativeQuery("""
                        with before as (
                            select id, blocked
                            from link
                            where id = :id
                            for update)
                        update link l
                        set blocked = true,
                            blocked_by = case when l.blocked and l.blocked_by = 'operator' then 'operator' else :by end,
                            safety = 'malicious', safety_reason = :reason,
                            safety_checked_at = :now, safety_due_at = null, safety_tries = 0
                        from before
                        where l.id = before.id
                        returning case when before.blocked then null else l.account_id end
                        """)
                .setParameter("by", by.word())
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .setParameter("id", linkId)
                .getResultList();
        addresses.announce(linkId);
        account.stream()
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .map(Number::longValue)
                .forEach(id -> tell(actor, id, linkId, reason));
    }

    /** Lets a link go that the operator has found safe, to be looked at at once: it may lead elsewhere by now. */
    public void release(Actor actor, long linkId) {
        List<?> account = em.createNativeQuery("""
                        with before as (
                            select id, blocked
                            from link
                            where id = :id
                            for update)
                        update link l
                        set blocked = false, blocked_by = null, safety = 'unchecked', safety_reason = null,
                            safety_due_at = :now, safety_tries = 0
                        from before
                        where l.id = before.id
                        returning case when before.blocked then l.account_id end
                        """)
                .setParameter("now", clock.instant())
                .setParameter("id", linkId)
                .getResultList();
        addresses.announce(linkId);
        account.stream()
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .forEach(id -> record(actor, id.longValue(), AuditAction.LINK_UNBLOCKED, linkId, AuditChanges.NONE));
    }

    /** Lets a link go that a scan had stopped: what it leads to was looked at again. The operator's block stays. */
    public void releaseFromScan(long accountId, long linkId) {
        int released = em.createNativeQuery(
                        "update link set blocked = false, blocked_by = null where id = :id and blocked_by = 'scan'")
                .setParameter("id", linkId)
                .executeUpdate();
        if (released > 0) {
            addresses.announce(linkId);
            record(Actor.system(accountId), accountId, AuditAction.LINK_UNBLOCKED, linkId, AuditChanges.NONE);
        }
    }

    private void tell(Actor actor, long accountId, long linkId, String reason) {
        outbox.tellAccount(accountId, MailTopic.BLOCKED_LINKS, stopped(subject(linkId), reason));
        record(
                actor,
                accountId,
                AuditAction.LINK_BLOCKED,
                linkId,
                AuditChanges.created(new AuditFields().with("reason", reason)));
    }

    private void record(Actor actor, long accountId, AuditAction action, long linkId, AuditChanges changes) {
        audit.record(actor, AuditEntry.of(action, subject(linkId), changes).inAccount(accountId));
    }

    /** A hidden link is a QR code's and has its id. */
    private AuditSubject subject(long linkId) {
        Object[] link =
                (Object[]) em.createNativeQuery("""
                        select d.hostname || '/' || a.slug, a.item_kind
                        from address a
                        join domain d on d.id = a.domain_id
                        where a.item_id = :id
                        """).setParameter("id", linkId).getSingleResult();
        boolean code = ItemKind.of(link[1].toString()) == ItemKind.QR;
        return AuditSubject.of(code ? AuditSubject.Kind.QR_CODE : AuditSubject.Kind.LINK, linkId, link[0].toString());
    }

    private static Mail stopped(AuditSubject what, String reason) {
        boolean code = what.kind() == AuditSubject.Kind.QR_CODE;
        return new Mail("We have stopped " + what.name(), """
                Your %s %s leads to a place that is dangerous for visitors: %s. It shows a page that says so instead. \
                This is no strike.

                Give the %s another destination, or ask the people who run this installation if you think that this is a \
                mistake.""".formatted(
                        code ? "QR code" : "short link", what.name(), reason, code ? "QR code" : "link"));
    }
}
