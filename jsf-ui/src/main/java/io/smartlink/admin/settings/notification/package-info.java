/** Where members choose their mails. Start reading at {@link io.smartlink.admin.settings.notification.NotificationsView}. */
@NullMarked
package io.smartlink.admin.settings.notification;

import org.jspecify.annotations.NullMarked;
