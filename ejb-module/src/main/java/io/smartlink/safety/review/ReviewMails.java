package io.smartlink.safety.review;

import io.smartlink.mail.ConsolePages;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Tells those who run the installation that something waits for them. Many things at once, such as reports of visitors, make
 * one mail: after each there is a pause.
 */
@Stateless
public class ReviewMails {
    private static final Duration PAUSE = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    MailOutbox outbox;

    @Inject
    ConsolePages pages;

    @Inject
    Clock clock;

    /**
     * Tells of what has come since the last mail, unless that was less than an hour ago. A node that sends no mails leaves it to
     * one that does.
     */
    public void tellOfNew() {
        if (!outbox.isOn()) {
            return;
        }
        Instant now = clock.instant();
        if (isAny("told_at is null and decision is null") && !isAny("told_at > :since", now.minus(PAUSE))) {
            outbox.tellOperators(MailTopic.REVIEW, mail(markTold(now), waiting()));
        }
    }

    private boolean isAny(String condition) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from review_item where " + condition + ")")
                .getSingleResult();
    }

    private boolean isAny(String condition, Instant since) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from review_item where " + condition + ")")
                .setParameter("since", since)
                .getSingleResult();
    }

    private int markTold(Instant now) {
        return em.createNativeQuery("update review_item set told_at = :now where told_at is null and decision is null")
                .setParameter("now", now)
                .executeUpdate();
    }

    private List<?> waiting() {
        return em.createNativeQuery("""
                        select kind || ': ' || count(*)
                        from review_item
                        where decision is null
                        group by kind
                        order by kind
                        """).getResultList();
    }

    private Mail mail(int fresh, List<?> kinds) {
        StringBuilder waiting = new StringBuilder();
        kinds.forEach(kind -> waiting.append("- ").append(kind).append('\n'));
        return new Mail(
                fresh == 1 ? "Something waits for your review" : fresh + " things wait for your review",
                """
                The review queue has grown. What waits in it now:
                %s
                Look at it: %s""".formatted(waiting, pages.url("/operator-review")));
    }
}
