package io.smartlink.mail;

import io.smartlink.mail.post.MailPost;
import io.smartlink.mail.post.MailSettings;
import io.smartlink.mail.post.MailUndeliveredException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/** Sends what waits in the outbox. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailDelivery {
    private static final System.Logger LOG = System.getLogger(MailDelivery.class.getName());

    /** However slow the mail server is, with three time-outs of 20 s for each, these have left before their claim ends. */
    private static final int AT_ONCE = 4;

    @EJB
    MailQueue queue;

    @Inject
    MailPost post;

    @Inject
    MailSettings settings;

    /** Sends all mails whose time has come; those that do not leave come again later. */
    public void sendDue() {
        if (!settings.isOn()) {
            return;
        }
        List<WaitingMail> due;
        do {
            due = queue.claimDue(AT_ONCE);
            due.forEach(this::send);
        } while (due.size() == AT_ONCE);
    }

    private void send(WaitingMail waiting) {
        try {
            post.send(waiting.recipient(), waiting.mail());
            queue.delivered(waiting);
        } catch (MailUndeliveredException undelivered) {
            boolean again = queue.putBack(waiting);
            LOG.log(
                    Level.WARNING,
                    "A mail was not delivered and {0}: {1}",
                    again ? "is tried again later" : "is given up",
                    undelivered.getMessage());
        }
    }
}
