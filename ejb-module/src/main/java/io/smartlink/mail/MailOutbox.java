package io.smartlink.mail;

import io.smartlink.mail.post.Mail;
import io.smartlink.mail.post.MailSettings;
import io.smartlink.mail.topic.MailChoiceTable;
import io.smartlink.mail.topic.MailTopic;
import io.smartlink.platform.vault.MasterKeyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes mails in the transaction of what they tell, so that nobody is told of what was taken back. Without a mail server in
 * the settings nothing is kept.
 */
@ApplicationScoped
public class MailOutbox {
    /** Place of a secret in the text of a mail. */
    public static final String SECRET = "{secret}";

    /** Where members choose which mails they get. */
    private static final String CHOICES = "/settings-notifications";

    @PersistenceContext
    EntityManager em;

    @Inject
    MailChoiceTable choices;

    @Inject
    ConsolePages pages;

    @Inject
    MasterKeyFile masterKeys;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /**
     * Tells one member; a stranger is told nothing, at the same cost.
     *
     * @param email of the member, in lower case
     * @param secret what only the recipient may read, such as a one-time link: stands in the place of {@link #SECRET} in the
     *     text, and is kept sealed until the mail leaves. Null: nothing
     */
    public void tellMember(String email, Mail mail, @Nullable String secret) {
        if (!settings.isOn()) {
            return;
        }
        byte[] sealed = secret == null ? null : sealed(email, secret);
        em.createNativeQuery("""
                        insert into mail (recipient, subject, body, sealed_secret, created_at, next_try_at)
                        select email, :subject, :body, cast(:secret as bytea), :now, :now
                        from member
                        where email = :email
                        """)
                .setParameter("subject", mail.subject())
                .setParameter("body", mail.text())
                .setParameter("secret", sealed)
                .setParameter("now", clock.instant())
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Whether mails are sent at all; if not, whoever asks has to hand on secrets in another way. */
    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * Tells somebody who need not be a member, such as who is invited to become one.
     *
     * @param secret as in {@link #tellMember}
     */
    public void tell(String email, Mail mail, String secret) {
        if (!settings.isOn()) {
            return;
        }
        em.createNativeQuery("""
                        insert into mail (recipient, subject, body, sealed_secret, created_at, next_try_at)
                        values (:email, :subject, :body, :secret, :now, :now)
                        """)
                .setParameter("subject", mail.subject())
                .setParameter("body", mail.text())
                .setParameter("secret", sealed(email, secret))
                .setParameter("now", clock.instant())
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Tells those members of an account who get mails about the topic, each in a mail of their own. */
    public void tellAccount(long accountId, MailTopic topic, Mail mail) {
        tellAccount(accountId, topic, mail, Set.of());
    }

    /**
     * The same, without some of them.
     *
     * @param except addresses of those who know it already
     */
    public void tellAccount(long accountId, MailTopic topic, Mail mail, Set<String> except) {
        if (settings.isOn()) {
            choices.recipients(accountId, topic).stream()
                    .filter(email -> !except.contains(email))
                    .forEach(email -> write(email, mail));
        }
    }

    /** Tells those who run the installation and get mails about the topic. */
    public void tellOperators(MailTopic topic, Mail mail) {
        if (settings.isOn()) {
            choices.operators(topic).forEach(email -> write(email, mail));
        }
    }

    private void write(String email, Mail mail) {
        em.createNativeQuery("""
                        insert into mail (recipient, subject, body, created_at, next_try_at)
                        values (:email, :subject, :body, :now, :now)
                        """)
                .setParameter("email", email)
                .setParameter("subject", mail.subject())
                .setParameter("body", mail.text().stripTrailing() + footer())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private String footer() {
        return """


                --\s
                Choose which mails you get: %s
                """.formatted(pages.url(CHOICES));
    }

    private byte[] sealed(String email, String secret) {
        return masterKeys.vault().seal(secret.getBytes(StandardCharsets.UTF_8), MailQueue.rowOf(email));
    }
}
