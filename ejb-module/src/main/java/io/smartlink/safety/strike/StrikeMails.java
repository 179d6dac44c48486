package io.smartlink.safety.strike;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the people of an account of its strikes. */
@ApplicationScoped
class StrikeMails {
    @Inject
    MailOutbox outbox;

    void tell(long accountId, StrikeCount count, String host, String who, String reason) {
        String what = "%s tried to make a short link lead to %s, which is dangerous for visitors (%s)."
                .formatted(who, host, reason);
        outbox.tellAccount(
                accountId,
                MailTopic.STRIKES,
                count.suspended()
                        ? new Mail("Your account is suspended", what + """


                                This was strike %d. The account is suspended: its short links show that they are disabled, and \
                                its members can sign in and read, but change nothing.

                                If this was a mistake, ask the people who run this installation to look at it: they can lift \
                                the suspension and forgive strikes.""".formatted(count.counting()))
                        : new Mail(
                                "A dangerous destination was refused: strike %d of %d"
                                        .formatted(count.counting(), StrikeCount.LIMIT),
                                what + """
                                 The link was refused, and nobody was sent there.

                                With strike %d the account is suspended at once: its short links stop, and its members can read \
                                but change nothing. The same host counts once a day.

                                If this was a mistake, ask the people who run this installation to forgive the strike.""".formatted(StrikeCount.LIMIT)));
    }
}
