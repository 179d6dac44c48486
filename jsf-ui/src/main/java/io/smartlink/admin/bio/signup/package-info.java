/**
 * Who has signed up on bio pages: found, deleted, taken out as a file. Start reading at {@link
 * io.smartlink.admin.bio.signup.SignUpsView}.
 */
@NullMarked
package io.smartlink.admin.bio.signup;

import org.jspecify.annotations.NullMarked;
