package io.smartlink.account.member;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;

/** What people are told who are invited. Nothing that whoever invites has typed stands in it but the role they chose. */
final class InvitationMails {
    private InvitationMails() {}

    static Mail invited(InvitationRow invitation) {
        return new Mail(
                "You are invited to Smartlink", """
                You are invited to become a member of an account on this Smartlink installation, with the role "%s".

                To accept, open this link within seven days and choose a password; it works once:
                %s

                If you did not expect that, do nothing: without you nothing happens.
                """.formatted(invitation.role().word(), MailOutbox.SECRET));
    }
}
