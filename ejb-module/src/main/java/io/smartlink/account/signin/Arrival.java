package io.smartlink.account.signin;

import io.smartlink.account.actor.Actor;
import io.smartlink.platform.secret.PasswordHash;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member whose password was right, or whose one-time link was, or for whom the provider vouches.
 *
 * @param codeNeeded whether a code has to follow before it is let in
 * @param password the one that it had then; null: none
 */
public record Arrival(
        Actor actor, boolean codeNeeded, @Nullable PasswordHash password) {
    public long memberId() {
        return actor.id();
    }

    /** Whether the member has the same password now: who waits while it changes has to begin once more. */
    boolean isOfPassword(@Nullable PasswordHash now) {
        return Objects.equals(password, now);
    }
}
