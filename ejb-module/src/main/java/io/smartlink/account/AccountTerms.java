package io.smartlink.account;

import io.smartlink.platform.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What the operator decides of an account.
 *
 * @param plan name of its plan
 * @param suspended whether its addresses are stopped and its people read only
 * @param reason why it is suspended, or why that was lifted; up to {@value #MAX_REASON} characters
 */
public record AccountTerms(
        String plan, boolean suspended, @Nullable String reason) {
    public static final int MAX_REASON = 500;

    /** @throws io.smartlink.platform.ValidationFailedException if the reason is too long */
    public AccountTerms {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        new FieldChecks()
                .that(
                        reason == null || reason.length() <= MAX_REASON,
                        "reason",
                        "too-long",
                        "A reason has up to " + MAX_REASON + " characters.")
                .throwIfAny();
    }
}
