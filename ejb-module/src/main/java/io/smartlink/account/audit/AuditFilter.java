package io.smartlink.account.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; null takes them all.
 *
 * @param search words, each of which the event has one that begins like it: in its action, subject, actor, address, request
 *     and the values before and after
 * @param action a word of {@link AuditAction}, or what stands before the dot for all of a kind
 * @param actor an e-mail address, {@code key:} and a key's name, the id of a member or key, {@code operator} or {@code system}
 * @param subject the id of a thing, or its name
 * @param from the first instant
 * @param until the first instant that is not wanted any more
 */
public record AuditFilter(
        @Nullable String search,
        @Nullable String action,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant until) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    public AuditFilter {
        search = emptyToNull(search);
        action = emptyToNull(action);
        actor = emptyToNull(actor);
        subject = emptyToNull(subject);
    }

    /** What a stranger wants to filter actions by; empty if there are none of the kind. */
    public static Optional<String> tryParseAction(String word) {
        boolean known = Arrays.stream(AuditAction.values())
                .map(AuditAction::word)
                .anyMatch(action -> action.equals(word) || action.startsWith(word + "."));
        return known ? Optional.of(word) : Optional.empty();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
