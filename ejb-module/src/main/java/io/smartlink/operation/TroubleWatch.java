package io.smartlink.operation;

import io.smartlink.mail.ConsolePages;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Tells operators once that something of the installation is in trouble, when it has been for a while, and once that it is
 * well again.
 */
@Stateless
public class TroubleWatch {
    /** A restart, or a job that fails once, is no trouble. */
    private static final Duration LASTING = Duration.ofMinutes(2);

    @Resource(lookup = DataSourceDefinitions.NAME)
    DataSource database;

    @Inject
    SystemReader system;

    @Inject
    MailOutbox outbox;

    @Inject
    ConsolePages pages;

    @Inject
    Clock clock;

    /** Looks at the installation now. A node that sends no mails leaves it to one that does. */
    public void look() {
        if (!outbox.isOn()) {
            return;
        }
        Instant now = clock.instant();
        Map<String, String> troubles = Troubles.of(system.state());
        TroubleTable table = new TroubleTable(database);
        table.seen(troubles, now);
        List<String> over = table.forgetOthers(troubles.keySet());
        List<String> lasting = table.tell(now, LASTING);
        if (!lasting.isEmpty()) {
            outbox.tellOperators(MailTopic.SYSTEM, mail("Your installation needs a look", lasting));
        }
        if (!over.isEmpty()) {
            outbox.tellOperators(MailTopic.SYSTEM, mail("Trouble of your installation is over", over));
        }
    }

    private Mail mail(String subject, List<String> details) {
        return new Mail(
                subject,
                details.stream().map(detail -> "- " + detail).collect(Collectors.joining("\n", "", "\n\n"))
                        + "How the installation does: "
                        + pages.url("/operator-system"));
    }
}
