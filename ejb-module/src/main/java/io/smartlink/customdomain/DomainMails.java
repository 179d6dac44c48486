package io.smartlink.customdomain;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells the people of an account what happens to their domains. */
@ApplicationScoped
class DomainMails {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    MailOutbox outbox;

    void tell(long accountId, String hostname, DomainEvent.Kind happened, Instant now) {
        switch (happened) {
            case FAILING -> failing(accountId, hostname, now.plus(Domain.GRACE));
            case STOPPED -> write(accountId, hostname + " has stopped", """
                        The DNS records of %1$s were missing for seven days. Its short links have stopped working.

                        Set the records again, and press "Check now" on the domain's page in the console: the links then work \
                        as before.""".formatted(hostname));
            case RECOVERED -> write(accountId, hostname + " is well again", """
                        The DNS records of %s are back. Its short links go on working; nothing is left to do.""".formatted(hostname));
            case TAKEN -> write(accountId, hostname + " was taken by another account", """
                        Another account of this installation has proved first that %1$s belongs to it. Your account cannot use \
                        it. If the domain is yours, ask the people who run this installation.""".formatted(hostname));
            case ADDED, VERIFIED, UNSAFE, SAFE, REMOVED -> {
                // Whoever does it sees it; of dangerous places people are told by the place.
            }
        }
    }

    /** Told on each day of the time of grace. */
    void failing(long accountId, String hostname, Instant stopsAt) {
        write(accountId, hostname + " has lost its DNS records", """
                The DNS records of %1$s are missing or wrong. Its short links still work, until %2$s.

                The domain's page in the console shows for each record what is expected and what was found. Once they are \
                right again, nothing else is to be done.""".formatted(hostname, INSTANT.format(stopsAt)));
    }

    void unsafe(long accountId, String hostname, String destination, String reason) {
        write(accountId, hostname + " leads to a dangerous place", """
                %1$s sends visitors who come without a short link to %2$s, which is dangerous for them: %3$s. They are shown the \
                not-found page instead. This is no strike, and the short links of the domain go on.

                Give the domain another destination on its page in the console, or ask the people who run this installation if \
                you think that this is a mistake.""".formatted(hostname, destination, reason));
    }

    private void write(long accountId, String subject, String text) {
        outbox.tellAccount(accountId, MailTopic.DOMAINS, new Mail(subject, text));
    }
}
