package io.smartlink.account.provider;

import io.smartlink.mail.post.Mail;

/** What members are told about coming through a provider. */
final class ProviderMails {
    private ProviderMails() {}

    static Mail linked(String provider) {
        return new Mail("Another way to sign in", """
                From now on you can sign in to Smartlink with %s: it says that this e-mail address is yours.

                If it was not you who did that, undo it under Settings, Security, and tell the people who run this
                installation.
                """.formatted(provider));
    }
}
