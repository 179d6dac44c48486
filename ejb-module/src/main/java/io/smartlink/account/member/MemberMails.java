package io.smartlink.account.member;

import io.smartlink.account.actor.Actor;
import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;
import io.smartlink.mail.topic.MailTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Tells the people of an account who comes, goes and gets another role. Whoever does it sees it and is told nothing; whom it
 * is about is told apart, whatever mails they have chosen.
 */
@ApplicationScoped
class MemberMails {
    @Inject
    MailOutbox outbox;

    void joined(long accountId, MemberRow member) {
        outbox.tellAccount(
                accountId,
                MailTopic.TEAM,
                new Mail(member.email() + " has joined your account", """
                %s has accepted the invitation and is a member of your Smartlink account now, with the role "%s".

                If nobody should have come, remove them on the team's page in the console.""".formatted(
                                member.email(), member.role().word())),
                Set.of(member.email()));
    }

    void changed(Actor actor, MemberRow before, MemberRow after) {
        outbox.tellAccount(
                actor.accountId(),
                MailTopic.TEAM,
                new Mail(after.email() + " has another role", """
                        %s has given %s the role "%s"; it was "%s" so far.""".formatted(
                                who(actor),
                                after.email(),
                                after.role().word(),
                                before.role().word())),
                Set.of(actor.label(), after.email()));
        if (!actor.label().equals(after.email())) {
            outbox.tellMember(
                    after.email(),
                    new Mail("Your role has changed", """
                    %s has given you the role "%s" in your Smartlink account; it was "%s" so far.
                    """.formatted(
                            who(actor), after.role().word(), before.role().word())),
                    null);
        }
    }

    void removed(Actor actor, MemberRow member) {
        outbox.tellAccount(
                actor.accountId(),
                MailTopic.TEAM,
                new Mail(member.email() + " was removed from your account", """
                %s has removed %s from your Smartlink account. They are signed out everywhere; what they made stays.""".formatted(who(actor), member.email())),
                Set.of(actor.label(), member.email()));
    }

    /** Of an API key its name is told, without the word that tells keys from addresses. */
    private static String who(Actor actor) {
        return actor.label().startsWith("key:")
                ? "The API key \"" + actor.label().substring(4) + "\""
                : actor.label();
    }
}
