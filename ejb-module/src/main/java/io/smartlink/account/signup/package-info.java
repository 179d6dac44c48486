/**
 * People who open an account themselves, where the installation lets them: a mail to the address proves that it is theirs.
 * Imports {@code account}, {@code account.signin} and {@code mail}. Start reading at {@link
 * io.smartlink.account.signup.SignUpService}.
 */
@NullMarked
package io.smartlink.account.signup;

import org.jspecify.annotations.NullMarked;
