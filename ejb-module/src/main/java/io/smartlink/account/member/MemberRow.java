package io.smartlink.account.member;

import io.smartlink.account.actor.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member as lists and pages show them.
 *
 * @param name what they are called; their e-mail address until somebody gives them a name
 * @param operator whether they run the installation
 * @param lastSignInAt null if they never signed in
 * @param version counts the edits, for ETags
 */
public record MemberRow(
        long id,
        String email,
        String name,
        Role role,
        boolean operator,
        @Nullable Instant lastSignInAt,
        int version,
        Instant createdAt) {

    /** The draft that would leave the member as they are. */
    public MemberDraft draft() {
        return new MemberDraft(name, role);
    }
}
