/**
 * Who is signed in: the sign-in form and what it does, the pages for codes and forgotten passwords, the page where one is chosen, and the member that
 * the session belongs to. Imports the core's {@code account}. Start reading at {@link
 * io.smartlink.admin.signin.SignInView}.
 */
@NullMarked
package io.smartlink.admin.signin;

import org.jspecify.annotations.NullMarked;
