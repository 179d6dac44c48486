package io.smartlink.bio;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.audit.AuditAction;
import io.smartlink.account.audit.AuditChanges;
import io.smartlink.account.audit.AuditEntry;
import io.smartlink.account.audit.AuditFields;
import io.smartlink.account.audit.AuditLog;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Tells the people of an account that a page of theirs was stopped, and takes it down; lets both know when it is let go. */
@ApplicationScoped
class StoppedPages {
    @EJB
    AuditLog audit;

    @Inject
    MailOutbox outbox;

    @Inject
    BioPageRows rows;

    /** @param reason why a look has stopped it; null if it was let go */
    void tell(long accountId, long pageId, @Nullable String reason) {
        BioPageRow page = rows.require(accountId, pageId);
        if (reason == null) {
            record(Actor.system(accountId), accountId, page, AuditAction.BIO_PAGE_UNBLOCKED, AuditChanges.NONE);
        } else {
            outbox.tellAccount(accountId, MailTopic.BLOCKED_LINKS, mail(page.domain() + "/" + page.slug(), reason));
            record(Actor.system(accountId), accountId, page, AuditAction.BIO_PAGE_BLOCKED, because(reason));
        }
    }

    /** The operator has stopped a page. @param fresh whether visitors could see it until now; else its people know */
    void tellOfOperator(Actor operator, long accountId, long pageId, String reason, boolean fresh) {
        BioPageRow page = rows.require(accountId, pageId);
        if (fresh) {
            outbox.tellAccount(
                    accountId, MailTopic.BLOCKED_LINKS, operatorsMail(page.domain() + "/" + page.slug(), reason));
        }
        record(operator, accountId, page, AuditAction.BIO_PAGE_BLOCKED, because(reason));
    }

    /** The operator has let a page go. */
    void tellOfRelease(Actor operator, long accountId, long pageId, String reason) {
        record(operator, accountId, rows.require(accountId, pageId), AuditAction.BIO_PAGE_UNBLOCKED, because(reason));
    }

    private void record(Actor actor, long accountId, BioPageRow page, AuditAction action, AuditChanges changes) {
        audit.record(
                actor,
                AuditEntry.of(action, BioPageAudit.subject(page.id(), page.domain(), page.slug()), changes)
                        .inAccount(accountId));
    }

    private static AuditChanges because(String reason) {
        return AuditChanges.created(new AuditFields().with("reason", reason));
    }

    private static Mail operatorsMail(String address, String reason) {
        return new Mail("We have stopped " + address, """
                Those who run this installation have stopped your bio page %s: %s. It shows a page that says so instead, \
                until they let it go. This is no strike.

                Ask them if you think that this is a mistake.""".formatted(address, reason));
    }

    private static Mail mail(String address, String reason) {
        return new Mail("We have stopped " + address, """
                Your bio page %s leads to a place that is dangerous for visitors: %s. It shows a page that says so instead. \
                This is no strike.

                Take away what leads there and publish the page, or ask the people who run this installation if you think \
                that this is a mistake.""".formatted(address, reason));
    }
}
