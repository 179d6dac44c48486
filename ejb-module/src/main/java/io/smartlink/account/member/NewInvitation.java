package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import io.smartlink.platform.FieldChecks;
import java.util.Locale;

/**
 * The command to invite somebody.
 *
 * @param email kept in lower case
 * @param role the one that they get by accepting
 */
public record NewInvitation(String email, Role role) {
    private static final int MAX_EMAIL = 254;

    /** @throws io.smartlink.platform.ValidationFailedException if it is no e-mail address */
    public NewInvitation {
        email = email.strip().toLowerCase(Locale.ROOT);
        new FieldChecks()
                .that(
                        email.length() <= MAX_EMAIL && email.matches("[^\\s@:<>,;\\p{Cntrl}]+@[^\\s@:<>,;\\p{Cntrl}]+"),
                        "email",
                        "not-an-email",
                        "email must be an e-mail address.")
                .throwIfAny();
    }
}
