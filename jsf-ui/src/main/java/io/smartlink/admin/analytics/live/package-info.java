/**
 * What goes on, pushed to browsers as Server-Sent Events: one look at the database every two seconds for all viewers of the
 * same thing, however many they are. Start reading at {@link io.smartlink.admin.analytics.live.LiveServlet}.
 */
@NullMarked
package io.smartlink.admin.analytics.live;

import org.jspecify.annotations.NullMarked;
