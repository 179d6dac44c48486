package io.smartlink.qr.design;

import io.smartlink.platform.FieldChecks;
import io.smartlink.platform.ValidationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A border around a code, with a few words that ask to scan it.
 *
 * @param caption 1 to {@value #MAX_CAPTION} characters of Latin, Greek or Cyrillic writing
 * @param place bottom if not told
 * @param colour {@code #rrggbb} of the border and behind the words; black if not told
 * @param textColour {@code #rrggbb}; white if not told
 */
public record Frame(
        String caption,
        @Nullable CaptionPlace place,
        @Nullable String colour,
        @Nullable String textColour) {
    public static final int MAX_CAPTION = 40;

    /** By WCAG 2.2, 1.4.3, for large letters. */
    private static final double MIN_CONTRAST = 3;

    /** @throws ValidationFailedException with every field that is not valid */
    public Frame {
        place = place == null ? CaptionPlace.BOTTOM : place;
        caption = caption == null ? "" : caption.strip();
        String back = colour == null ? Colour.BLACK.hex() : colour;
        String text = textColour == null ? Colour.WHITE.hex() : textColour;
        int letters = caption.codePointCount(0, caption.length());
        FieldChecks checks = new FieldChecks()
                .that(letters >= 1, "caption", "required", "A frame needs a caption.")
                .that(
                        letters <= MAX_CAPTION,
                        "caption",
                        "too-long",
                        "The caption may have up to " + MAX_CAPTION + " characters.");
        Colour behind = checks.made(() -> Colour.parse("colour", back));
        Colour letter = checks.made(() -> Colour.parse("textColour", text));
        if (behind != null && letter != null) {
            double contrast = letter.contrastTo(behind);
            checks.that(
                    contrast >= MIN_CONTRAST,
                    "textColour",
                    "low-contrast",
                    "The caption has a contrast of " + Contrast.text(contrast) + "; it needs 3:1 to be read.");
        }
        checks.throwIfAny();
        colour = back;
        textColour = text;
    }

    public Colour back() {
        return Colour.parse("colour", String.valueOf(colour));
    }

    public Colour letters() {
        return Colour.parse("textColour", String.valueOf(textColour));
    }
}
