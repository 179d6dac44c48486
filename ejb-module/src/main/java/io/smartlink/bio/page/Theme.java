package io.smartlink.bio.page;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.ValidationFailedException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a page looks like: a preset, and what its owner has in place of it. Whatever people could not read is refused.
 *
 * @param preset {@link ThemePreset#PAPER} unless told otherwise
 * @param font {@link PageFont#SYSTEM} unless told otherwise
 * @param shape {@link ButtonShape#ROUNDED} unless told otherwise
 * @param background in place of the preset's, and so on
 */
public record Theme(
        @Nullable ThemePreset preset,
        @Nullable PageFont font,
        @Nullable ButtonShape shape,
        @Nullable Color background,
        @Nullable Color text,
        @Nullable Color card,
        @Nullable Color button,
        @Nullable Color buttonText) {
    /** Where nothing is chosen. */
    public static final Theme PLAIN = new Theme(null, null, null, null, null, null, null, null);

    /** @throws ValidationFailedException with the contrast of each pair of colours that people could not read */
    public Theme {
        preset = preset == null ? ThemePreset.PAPER : preset;
        font = font == null ? PageFont.SYSTEM : font;
        shape = shape == null ? ButtonShape.ROUNDED : shape;
        List<FieldFault> faults =
                palette(preset, background, text, card, button, buttonText).faults();
        if (!faults.isEmpty()) {
            throw new ValidationFailedException(faults);
        }
    }

    /** The colours that hold. */
    public Palette palette() {
        return palette(chosenPreset(), background, text, card, button, buttonText);
    }

    /** The colours that would hold, readable or not. */
    public static Palette palette(
            ThemePreset preset,
            @Nullable Color background,
            @Nullable Color text,
            @Nullable Color card,
            @Nullable Color button,
            @Nullable Color buttonText) {
        Palette given = preset.palette();
        return new Palette(
                background == null ? given.background() : background,
                text == null ? given.text() : text,
                card == null ? given.card() : card,
                button == null ? given.button() : button,
                buttonText == null ? given.buttonText() : buttonText);
    }

    public ThemePreset chosenPreset() {
        return Objects.requireNonNull(preset);
    }

    public PageFont chosenFont() {
        return Objects.requireNonNull(font);
    }

    public ButtonShape chosenShape() {
        return Objects.requireNonNull(shape);
    }
}
