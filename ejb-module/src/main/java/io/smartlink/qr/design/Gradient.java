package io.smartlink.qr.design;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A second colour that the foreground runs into.
 *
 * @param kind linear if not told
 * @param to {@code #rrggbb}: the colour at the end, or at the rim
 * @param angle 0 to 360 degrees clockwise from "left to right"; nothing to a radial gradient
 */
public record Gradient(@Nullable GradientKind kind, String to, int angle) {
    /** @throws ValidationFailedException with every field that is not valid */
    public Gradient {
        kind = kind == null ? GradientKind.LINEAR : kind;
        String typed = to;
        FieldChecks checks = new FieldChecks()
                .that(to != null, "to", "required", "A gradient needs the colour that it runs into.")
                .that(angle >= 0 && angle <= 360, "angle", "out-of-range", "angle must be 0 to 360 degrees.");
        Colour end = to == null ? null : checks.made(() -> Colour.parse("to", typed));
        checks.throwIfAny();
        to = end == null ? to : end.hex();
    }

    /** The colour at the end, or at the rim. */
    public Colour end() {
        return Colour.parse("to", to);
    }
}
