package io.smartlink.bio.page;

import java.util.Locale;

/** Fonts that visitors' systems have: nothing is loaded for them, and nobody learns who reads the page. */
public enum PageFont {
    SYSTEM("System", "system-ui,sans-serif"),
    HUMANIST("Humanist", "Seravek,'Gill Sans Nova',Ubuntu,Calibri,'DejaVu Sans',source-sans-pro,sans-serif"),
    GEOMETRIC("Geometric", "Avenir,Montserrat,Corbel,'URW Gothic',source-sans-pro,sans-serif"),
    ROUNDED(
            "Rounded",
            "ui-rounded,'Hiragino Maru Gothic ProN',Quicksand,Comfortaa,Manjari,'Arial Rounded MT Bold',Calibri,sans-serif"),
    SERIF("Serif", "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif"),
    SLAB("Slab", "Rockwell,'Rockwell Nova','Roboto Slab','DejaVu Serif','Sitka Small',serif"),
    MONO("Mono", "ui-monospace,'Cascadia Code','Source Code Pro',Menlo,Consolas,'DejaVu Sans Mono',monospace");

    private final String label;
    private final String stack;

    PageFont(String label, String stack) {
        this.label = label;
        this.stack = stack;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The value of CSS's {@code font-family}. */
    public String stack() {
        return stack;
    }

    /** The word that stands in the database and the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
