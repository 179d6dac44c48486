package io.smartlink.account.signin;

import io.smartlink.mail.MailOutbox;
import io.smartlink.mail.post.Mail;

/** What members are told about their sign-in. */
final class SignInMails {
    private SignInMails() {}

    static Mail reset() {
        return new Mail("Choose a new password", """
                Somebody, probably you, asked for a new password for Smartlink with this e-mail address.

                To choose one, open this link within an hour; it works once:
                %s

                If it was not you, do nothing: your password stays as it is.
                """.formatted(MailOutbox.SECRET));
    }

    static Mail passwordChanged() {
        return new Mail("Your password was changed", """
                The password of your Smartlink sign-in was changed just now, and you were signed out everywhere else.

                If it was not you, ask for a new password on the sign-in page at once, and tell the people who run this
                installation.
                """);
    }

    static Mail codesOn() {
        return new Mail("Two-step sign-in was switched on", """
                From now on signing in to Smartlink with this e-mail address takes a code of your authenticator app. You were
                signed out everywhere else.

                If it was not you, tell the people who run this installation at once.
                """);
    }

    static Mail recoveryCodesReplaced() {
        return new Mail("Your recovery codes were replaced", """
                New recovery codes for signing in to Smartlink with this e-mail address were made just now; the old ones are
                worth nothing any more.

                If it was not you, change your password at once and tell the people who run this installation.
                """);
    }

    static Mail codesOff() {
        return new Mail("Two-step sign-in was switched off", """
                Signing in to Smartlink with this e-mail address takes no code any more: your password is enough.

                If you did not expect that, change your password and tell the people who run this installation.
                """);
    }
}
