/**
 * The second factor: codes by time (RFC 6238) and recovery codes, and the rows that keep them. Imports {@code platform} only.
 * Start reading at {@link io.smartlink.account.signin.totp.Totp}.
 */
@NullMarked
package io.smartlink.account.signin.totp;

import org.jspecify.annotations.NullMarked;
