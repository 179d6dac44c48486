package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import io.smartlink.platform.FieldChecks;

/**
 * What can be changed of a member.
 *
 * @param name 1 to {@value #MAX_NAME} characters; spaces around it are dropped
 */
public record MemberDraft(String name, Role role) {
    public static final int MAX_NAME = 254;

    /** @throws io.smartlink.platform.ValidationFailedException if the name is empty or too long */
    public MemberDraft {
        name = name.strip();
        new FieldChecks()
                .that(
                        !name.isEmpty() && name.length() <= MAX_NAME,
                        "name",
                        "bad-length",
                        "The name needs 1 to " + MAX_NAME + " characters.")
                .throwIfAny();
    }
}
