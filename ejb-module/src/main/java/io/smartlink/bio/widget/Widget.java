package io.smartlink.bio.widget;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a page's stack.
 *
 * @param id 1 to 16 of {@code a-z}, {@code 0-9}, {@code -}; unique in its page and the same for as long as the widget lives:
 *     its clicks are counted by it
 * @param from first instant at which visitors see it, included; null for at once
 * @param until last instant at which visitors see it, excluded; null for ever
 */
public record Widget(
        String id, @Nullable Instant from, @Nullable Instant until, Content content) {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,16}");
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyz";
    private static final int ID_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws ValidationFailedException with every field that is not valid */
    public Widget {
        new FieldChecks()
                .that(
                        ID.matcher(id).matches(),
                        "id",
                        "bad-value",
                        "A widget's id has 1 to 16 of the letters a to z, digits and hyphens.")
                .that(
                        from == null || until == null || from.isBefore(until),
                        "until",
                        "out-of-range",
                        "until must be later than from.")
                .throwIfAny();
    }

    /** A widget that is always shown, with an id of its own. */
    public static Widget of(Content content) {
        return new Widget(freshId(), null, null, content);
    }

    /** An id that no widget has: one of 32^8. */
    public static String freshId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    public WidgetKind kind() {
        return content.kind();
    }

    /** Whether visitors see it at this instant. */
    public boolean shownAt(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    public Widget with(Content other) {
        return new Widget(id, from, until, other);
    }
}
