package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;

/** Plain text; lines stay as they are, an empty line begins a paragraph. Up to {@value #MAX_TEXT} characters. */
public record TextBlock(String text) implements Content {
    public static final int MAX_TEXT = 4000;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public TextBlock {
        FieldChecks checks = new FieldChecks();
        text = TypedText.requiredLines(checks, "text", text, MAX_TEXT);
        checks.throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.TEXT;
    }
}
