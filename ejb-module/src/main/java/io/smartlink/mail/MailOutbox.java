package io.smartlink.mail;

import io.smartlink.mail.post.Mail;
import io.smartlink.mail.post.MailSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Takes mails in the transaction of what they tell, so that nobody is told of what was taken back. Without a mail server in
 * the settings nothing is kept.
 */
@ApplicationScoped
public class MailOutbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** Tells the owners and admins of an account, each in a mail of their own. */
    public void tellAdmins(long accountId, Mail mail) {
        if (!settings.isOn()) {
            return;
        }
        em.createNativeQuery("""
                        insert into mail (recipient, subject, body, created_at, next_try_at)
                        select email, :subject, :body, :now, :now
                        from member
                        where account_id = :account and role in ('owner', 'admin')
                        """)
                .setParameter("subject", mail.subject())
                .setParameter("body", mail.text())
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
