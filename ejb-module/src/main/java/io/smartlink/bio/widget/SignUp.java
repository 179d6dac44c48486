package io.smartlink.bio.widget;

import io.smartlink.link.target.TypedText;
import io.smartlink.platform.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * A form that takes the e-mail addresses of visitors.
 *
 * @param title above the form, up to {@value #MAX_LINE} characters
 * @param consent what the visitor agrees to, up to {@value #MAX_CONSENT} characters; kept with each address
 * @param button words on the button; null for the words of the page
 * @param thanks what is said afterwards; null for the words of the page
 */
public record SignUp(
        String title,
        String consent,
        @Nullable String button,
        @Nullable String thanks) implements Content {
    public static final int MAX_LINE = 150;
    public static final int MAX_CONSENT = 1000;

    /** @throws io.smartlink.platform.ValidationFailedException with every field that is not valid */
    public SignUp {
        FieldChecks checks = new FieldChecks();
        title = TypedText.requiredLine(checks, "title", title, MAX_LINE);
        consent = TypedText.requiredLines(checks, "consent", consent, MAX_CONSENT);
        button = TypedText.line(checks, "button", button, MAX_LINE);
        thanks = TypedText.line(checks, "thanks", thanks, MAX_LINE);
        checks.throwIfAny();
    }

    @Override
    public WidgetKind kind() {
        return WidgetKind.SIGNUP;
    }
}
