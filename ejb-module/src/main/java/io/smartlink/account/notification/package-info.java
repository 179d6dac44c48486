/**
 * Which mails members get. Imports {@code account.member}, {@code account.audit}, {@code account.actor} and {@code mail}. Start
 * reading at {@link io.smartlink.account.notification.NotificationService}.
 */
@NullMarked
package io.smartlink.account.notification;

import org.jspecify.annotations.NullMarked;
