package io.smartlink.account.key;

import io.smartlink.account.actor.Actor;
import io.smartlink.account.actor.Permission;
import io.smartlink.account.actor.Permissions;
import io.smartlink.account.actor.Scope;
import io.smartlink.platform.FieldChecks;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a key can be at most: never more than who makes it. A key that makes or changes keys gives no scope that it lacks,
 * and none that lives longer than itself; the scope {@code operator} is for operators to give.
 *
 * @param makersEnd when the key that makes it expires; null if it never does, or a member makes it
 */
record KeyBounds(Actor maker, @Nullable Instant makersEnd, Instant now) {
    /** @throws io.smartlink.platform.ValidationFailedException if a new key would be more than its maker */
    void require(KeyDraft draft) {
        requireScopes(draft.scopes());
        requireEnd(draft.expiresAt());
    }

    /** @throws io.smartlink.platform.ValidationFailedException if the key would become more than it was, or than its changer */
    void requireChange(KeyDraft before, KeyDraft after) {
        requireScopes(before.scopes());
        new FieldChecks()
                .that(
                        before.scopes().containsAll(after.scopes()),
                        "scopes",
                        "cannot-be-widened",
                        "Scopes can be taken from a key and not given to it; make a new key.")
                .throwIfAny();
        Instant end = after.expiresAt();
        if (end == null || !end.equals(before.expiresAt())) {
            requireEnd(end);
        }
    }

    private void requireScopes(Collection<Scope> scopes) {
        String beyond =
                scopes.stream().filter(scope -> !may(scope)).map(Scope::word).collect(Collectors.joining(", "));
        new FieldChecks()
                .that(
                        beyond.isEmpty(),
                        "scopes",
                        "beyond-maker",
                        "You do not have these scopes yourself: " + beyond + ".")
                .throwIfAny();
    }

    private boolean may(Scope scope) {
        return scope == Scope.OPERATOR
                ? Permissions.allow(maker, Permission.OPERATE)
                : maker.scopes().contains(scope);
    }

    private void requireEnd(@Nullable Instant end) {
        new FieldChecks()
                .that(end == null || end.isAfter(now), "expiresAt", "in-the-past", "expiresAt must be in the future.")
                .that(
                        makersEnd == null || end != null && !end.isAfter(makersEnd),
                        "expiresAt",
                        "beyond-maker",
                        "A key cannot outlive the key that makes it, which expires at " + makersEnd + ".")
                .throwIfAny();
    }
}
