/**
 * Mails to the people of an account: an outbox that is filled in the transaction of what happened, and delivered afterwards.
 * Knows members by their rows only; imports {@code platform}. Start reading at {@link io.smartlink.mail.MailOutbox}.
 */
@NullMarked
package io.smartlink.mail;

import org.jspecify.annotations.NullMarked;
