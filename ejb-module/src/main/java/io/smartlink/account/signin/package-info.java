/**
 * How people prove who they are: passwords, one-time links, codes, stays at the console. Knows members by their rows only;
 * imports {@code account.actor}, {@code mail} and {@code platform}. Start reading at {@link
 * io.smartlink.account.signin.SignInService}.
 */
@NullMarked
package io.smartlink.account.signin;

import org.jspecify.annotations.NullMarked;
