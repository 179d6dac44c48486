package io.smartlink.link.rule;

import io.smartlink.link.target.Destination;
import io.smartlink.platform.FieldChecks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A destination of its own for some visitors. Rules are asked in their order, and the first that holds decides.
 *
 * @param name told apart in reports, 1 to {@value #MAX_NAME} characters
 * @param when what must hold of the visit, all of it
 * @param destination as it is sent
 */
public record Rule(String name, Condition when, String destination) {
    public static final int MAX_NAME = 100;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Rule {
        FieldChecks checks = new FieldChecks();
        name = requireName(name, checks);
        checks.that(when != null && !when.isEmpty(), "when", "required", "A rule needs at least one condition.");
        destination = requireDestination(destination, checks);
        checks.throwIfAny();
    }

    static String requireName(@Nullable String name, FieldChecks checks) {
        String stripped = name == null ? "" : name.strip();
        checks.that(
                !stripped.isEmpty() && stripped.length() <= MAX_NAME,
                "name",
                "bad-length",
                "A name has 1 to " + MAX_NAME + " characters.");
        return stripped;
    }

    static String requireDestination(@Nullable String destination, FieldChecks checks) {
        checks.that(destination != null, "destination", "required", "A destination is required.");
        String text = destination == null ? null : checks.made(() -> Destination.textOf("destination", destination));
        return Objects.requireNonNullElse(text, "");
    }
}
