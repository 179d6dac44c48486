package io.smartlink.link.target;

import io.smartlink.platform.FieldChecks;
import org.jspecify.annotations.Nullable;

/** Texts as people type them: without the blanks around them, null where nothing was typed. */
public final class TypedText {
    private TypedText() {}

    /** Notes a fault where the text is longer or has a line break or another control character. */
    public static @Nullable String line(FieldChecks checks, String field, @Nullable String typed, int maxLength) {
        return checked(checks, field, typed, maxLength, "");
    }

    /** As {@link #line}, but line breaks, which become {@code \n}, and tabs are welcome. */
    public static @Nullable String lines(FieldChecks checks, String field, @Nullable String typed, int maxLength) {
        String unix = typed == null ? null : typed.replace("\r\n", "\n").replace('\r', '\n');
        return checked(checks, field, unix, maxLength, "\n\t");
    }

    /** As {@link #line}, and a fault where nothing was typed; the empty text then. */
    public static String requiredLine(FieldChecks checks, String field, @Nullable String typed, int maxLength) {
        return required(checks, field, line(checks, field, typed, maxLength));
    }

    /** As {@link #lines}, and a fault where nothing was typed; the empty text then. */
    public static String requiredLines(FieldChecks checks, String field, @Nullable String typed, int maxLength) {
        return required(checks, field, lines(checks, field, typed, maxLength));
    }

    private static String required(FieldChecks checks, String field, @Nullable String text) {
        checks.that(text != null, field, "required", field + " is required.");
        return text == null ? "" : text;
    }

    private static @Nullable String checked(
            FieldChecks checks, String field, @Nullable String typed, int maxLength, String welcome) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        checks.that(
                text.codePoints().allMatch(point -> welcome.indexOf(point) >= 0 || isPrintable(point)),
                field,
                "bad-character",
                field + " has a control character or a line break; take it out.");
        checks.that(
                text.length() <= maxLength,
                field,
                "too-long",
                field + " may have up to " + maxLength + " characters, this one has " + text.length() + ".");
        return text;
    }

    /** Half a surrogate pair cannot be written as UTF-8. */
    private static boolean isPrintable(int point) {
        return !Character.isISOControl(point) && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
