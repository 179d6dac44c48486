package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time until something begins.
 *
 * @param title what begins, up to {@value #MAX_LINE} characters
 * @param to when it does
 * @param finished what is said from then on; null: the widget is gone
 */
public record Countdown(String title, Instant to, @Nullable String finished) implements Content {
    public static final int MAX_LINE = 150;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    @SuppressWarnings("ConstantValue") // What is read from JSON may be null.
    public Countdown {
        FieldChecks checks = new FieldChecks();
        title = TypedText.requiredLine(checks, "title", title, MAX_LINE);
        finished = TypedText.line(checks, "finished", finished, MAX_LINE);
        checks.that(to != null, "to", "required", "to is required.").throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.COUNTDOWN;
    }
}
