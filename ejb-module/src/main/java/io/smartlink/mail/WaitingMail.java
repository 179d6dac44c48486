package io.smartlink.mail;

import io.smartlink.mail.post.Mail;

/**
 * A mail that is to leave now.
 *
 * @param tries in vain so far
 */
public record WaitingMail(long id, String recipient, Mail mail, int tries) {}
