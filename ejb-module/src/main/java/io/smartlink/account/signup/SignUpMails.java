package io.smartlink.account.signup;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;

/** What whoever asked for an account is told. Nothing that was typed stands in it. */
final class SignUpMails {
    private SignUpMails() {}

    static Mail open() {
        return new Mail("Open your Smartlink account", """
                Somebody, probably you, asked for a Smartlink account with this e-mail address.

                To open it, follow this link within a day and choose a password; it works once:
                %s

                If it was not you, do nothing: there will be no account.
                """.formatted(MailOutbox.SECRET));
    }

    static Mail known() {
        return new Mail("You have a Smartlink account already", """
                Somebody, probably you, asked for a Smartlink account with this e-mail address, which signs in here already.

                Sign in, or ask for a new password:
                %s

                If it was not you, do nothing: your account stays as it is.
                """.formatted(MailOutbox.SECRET));
    }
}
