/**
 * What members set for their own sign-in: password, second factor, where they are signed in. Imports {@code signin} and the
 * core's {@code account.signin}. Start reading at {@link io.smartlink.admin.settings.security.SessionsView}.
 */
@NullMarked
package io.smartlink.admin.settings.security;

import org.jspecify.annotations.NullMarked;
