/**
 * Who is signed in: the sign-in form and what it does, the page where a new owner chooses a password, and the member that
 * the session belongs to. Imports the core's {@code account}. Start reading at {@link
 * io.smartlink.admin.signin.MemberStore}.
 */
@NullMarked
package io.smartlink.admin.signin;

import org.jspecify.annotations.NullMarked;
