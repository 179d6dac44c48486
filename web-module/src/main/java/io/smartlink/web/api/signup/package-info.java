/** Sign-ups on bio pages over the API. Start reading at {@link io.smartlink.web.api.signup.SignUpsResource}. */
@NullMarked
package io.smartlink.web.api.signup;

import org.jspecify.annotations.NullMarked;
