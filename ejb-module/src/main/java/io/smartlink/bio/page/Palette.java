package io.smartlink.bio.page;

import io.smartlink.platform.FieldFault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The colours of a page.
 *
 * @param card behind what stands in a box, such as a product
 * @param button behind the words of buttons
 */
public record Palette(Color background, Color text, Color card, Color button, Color buttonText) {
    static Palette of(String background, String text, String card, String button, String buttonText) {
        return new Palette(
                new Color(background), new Color(text), new Color(card), new Color(button), new Color(buttonText));
    }

    /** What people could not read, each with its contrast. */
    public List<FieldFault> faults() {
        return Stream.of(
                        fault("text", text, "the background", background),
                        fault("text", text, "cards", card),
                        fault("buttonText", buttonText, "buttons", button))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldFault> fault(String field, Color above, String place, Color below) {
        double contrast = above.contrastTo(below);
        if (contrast >= Color.READABLE) {
            return Optional.empty();
        }
        double cut = Math.floor(contrast * 100) / 100; // 4.499 must not be told as 4.50
        return Optional.of(new FieldFault(
                field,
                "contrast",
                String.format(
                        Locale.ROOT,
                        "Text in %s on %s in %s has a contrast of %.2f:1; people need at least 4.5:1 to read it.",
                        above,
                        place,
                        below,
                        cut)));
    }
}
