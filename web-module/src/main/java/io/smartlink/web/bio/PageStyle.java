package io.smartlink.web.bio;

import io.smartlink.bio.page.ButtonShape;
import io.smartlink.bio.page.Color;
import io.smartlink.bio.page.Palette;
import io.smartlink.bio.page.Theme;

/** The style sheet of a page: one for all, below the theme's colours, font and corners. */
final class PageStyle {
    private static final String SHEET = Resources.text("bio.css");

    /** Up to here a card is a shade of the background, and the one may run into the other. */
    private static final double SHADE = 1.6;

    private PageStyle() {}

    static String of(Theme theme) {
        Palette colours = theme.palette();
        return ":root{--bg:%s;--ink:%s;--card:%s;--button:%s;--on:%s;--font:%s;--corner:%s;--box:%s;--line:%s;color-scheme:%s}\n%s"
                .formatted(
                        colours.background(),
                        colours.text(),
                        colours.card(),
                        colours.button(),
                        colours.buttonText(),
                        theme.chosenFont().stack(),
                        corner(theme.chosenShape()),
                        box(theme.chosenShape()),
                        "color-mix(in srgb," + colours.text() + " 16%,transparent)",
                        isDark(colours) ? "dark" : "light",
                        SHEET);
    }

    /** Class of the body. */
    static String bodyClass(Theme theme) {
        Palette colours = theme.palette();
        return colours.card().contrastTo(colours.background()) <= SHADE ? " class=\"glow\"" : "";
    }

    private static boolean isDark(Palette colours) {
        return colours.background().contrastTo(new Color("#000000")) < 5;
    }

    private static String corner(ButtonShape shape) {
        return switch (shape) {
            case ROUNDED -> "14px";
            case PILL -> "99px";
            case SQUARE -> "0px";
        };
    }

    private static String box(ButtonShape shape) {
        return switch (shape) {
            case ROUNDED -> "18px";
            case PILL -> "26px";
            case SQUARE -> "0px";
        };
    }
}
