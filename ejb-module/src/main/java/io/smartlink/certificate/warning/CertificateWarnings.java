package io.smartlink.certificate.warning;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.platform.DataSourceDefinitions;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Tells the people of an account that a certificate of theirs cannot be had: once the authority has refused it, and then
 * every week until it is there.
 */
@Stateless
public class CertificateWarnings {
    private static final Duration AGAIN = Duration.ofDays(7);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    MailOutbox outbox;

    @Inject
    Clock clock;

    /** Tells of those that nobody was told of lately. */
    public void tell() {
        new WarningTable(database)
                .due(clock.instant(), AGAIN)
                .forEach(warning -> outbox.tellAccount(warning.accountId(), MailTopic.DOMAINS, mail(warning)));
    }

    private static Mail mail(Warning warning) {
        Instant notAfter = warning.notAfter();
        String meanwhile = notAfter == null
                ? "Until there is one, its short links work by http:// only."
                : "The present one works until %s.".formatted(INSTANT.format(notAfter));
        return new Mail("No certificate for " + warning.hostname(), """
                The certificate of %s could not be had: %s

                %s Smartlink goes on trying. The domain's page in the console shows how it stands, and has a button to try \
                again at once when you have mended the cause.""".formatted(
                        warning.hostname(), warning.error(), meanwhile));
    }
}
