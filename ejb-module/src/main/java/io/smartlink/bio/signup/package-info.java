/**
 * Addresses that visitors leave on bio pages, with the words that they agreed to. {@link io.smartlink.bio.signup.SignUps} is
 * the visitors' side, {@link io.smartlink.bio.signup.PageSignUpService} the account's. Imports {@code platform} and {@code
 * account}.
 */
@NullMarked
package io.smartlink.bio.signup;

import org.jspecify.annotations.NullMarked;
