/**
 * What mails are about, who gets them, and what people have chosen. Knows members by their rows only. Imports {@code platform}.
 * Start reading at {@link io.smartlink.mail.topic.MailTopic}.
 */
@NullMarked
package io.smartlink.mail.topic;

import org.jspecify.annotations.NullMarked;
