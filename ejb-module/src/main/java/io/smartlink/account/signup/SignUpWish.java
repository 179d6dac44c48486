package io.smartlink.account.signup;

import io.smartlink.platform.FieldChecks;
import java.util.Locale;

/**
 * What somebody types who wants an account.
 *
 * @param email where the one-time link goes; kept in lower case
 * @param name of the account, 1 to {@value #MAX_NAME} characters
 */
public record SignUpWish(String email, String name) {
    public static final int MAX_NAME = 200;
    public static final int MAX_EMAIL = 254;

    /** @throws io.smartlink.platform.ValidationFailedException naming the fields that are not valid */
    public SignUpWish {
        email = email.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        new FieldChecks()
                .that(
                        email.matches("[^\\s@]+@[^\\s@]+") && email.length() <= MAX_EMAIL,
                        "email",
                        "not-an-email",
                        "This is not an e-mail address.")
                .that(
                        !name.isEmpty() && name.length() <= MAX_NAME,
                        "name",
                        "bad-length",
                        "The name needs 1 to " + MAX_NAME + " characters.")
                .throwIfAny();
    }
}
