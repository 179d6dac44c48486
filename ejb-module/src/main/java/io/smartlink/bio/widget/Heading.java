package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;

/** A line that begins a part of the page, of up to {@value #MAX_TEXT} characters. */
public record Heading(String text) implements Content {
    public static final int MAX_TEXT = 150;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public Heading {
        FieldChecks checks = new FieldChecks();
        text = TypedText.requiredLine(checks, "text", text, MAX_TEXT);
        checks.throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.HEADING;
    }
}
