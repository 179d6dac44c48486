package io.smartlink.safety.decision;

import io.smartlink.platform.FieldChecks;

/**
 * Why the operator has decided something, for the audit log and those whom it is about.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters
 */
public record Reason(String text) {
    public static final int MAX_LENGTH = 500;

    /** @throws io.smartlink.platform.ValidationFailedException on field {@code reason} */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Reason {
        text = text == null ? "" : text.strip();
        new FieldChecks()
                .that(!text.isEmpty(), "reason", "required", "A reason is needed; it stays in the audit log.")
                .that(
                        text.length() <= MAX_LENGTH,
                        "reason",
                        "too-long",
                        "A reason may have up to " + MAX_LENGTH + " characters.")
                .throwIfAny();
    }
}
