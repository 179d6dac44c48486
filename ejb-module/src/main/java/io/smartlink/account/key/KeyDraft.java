package io.smartlink.account.key;

import io.smartlink.account.actor.Scope;
import io.smartlink.platform.FieldChecks;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a key that people decide.
 *
 * @param name 1 to {@value #MAX_NAME} characters on one line
 * @param scopes one at least, in the order of {@link Scope}
 * @param expiresAt from this instant on the key is worth nothing; null for never
 */
public record KeyDraft(
        String name, List<Scope> scopes, @Nullable Instant expiresAt) {
    public static final int MAX_NAME = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public KeyDraft(@Nullable String name, List<Scope> scopes, @Nullable Instant expiresAt) {
        this.name = name == null ? "" : name.strip();
        this.scopes = scopes.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(scopes));
        this.expiresAt = expiresAt;
        new FieldChecks()
                .that(
                        !this.name.isEmpty()
                                && this.name.length() <= MAX_NAME
                                && this.name.chars().noneMatch(Character::isISOControl),
                        "name",
                        "bad-length",
                        "A key needs a name of 1 to " + MAX_NAME + " characters on one line.")
                .that(!this.scopes.isEmpty(), "scopes", "required", "A key needs one scope at least.")
                .throwIfAny();
    }
}
