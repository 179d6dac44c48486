/**
 * What stands in front of every page, in the order of {@code web.xml}: only the console host comes in, the visitor's side
 * of the connection is worked out, security headers are set, strangers are led to the sign-in page, and sessions end in
 * time. Imports {@code signin} and the core's {@code customdomain} and {@code platform}. Start reading at {@link
 * io.smartlink.admin.door.ConsoleHostFilter}.
 */
@NullMarked
package io.smartlink.admin.door;

import org.jspecify.annotations.NullMarked;
