package io.smartlink.bio.page;

import java.util.Locale;

/** Colours that go together. */
public enum ThemePreset {
    PAPER("Paper", Palette.of("#ffffff", "#1f2328", "#f3f4f6", "#1f2328", "#ffffff")),
    INK("Ink", Palette.of("#111418", "#f2f4f7", "#1d2229", "#f2f4f7", "#111418")),
    SAND("Sand", Palette.of("#f6efe4", "#3b2f22", "#fffaf2", "#7a4b1e", "#ffffff")),
    FOREST("Forest", Palette.of("#12281f", "#eaf5ee", "#1b3a2d", "#b9e4c9", "#12281f")),
    OCEAN("Ocean", Palette.of("#eaf4fb", "#0c2a3f", "#ffffff", "#0b5c8e", "#ffffff")),
    SUNSET("Sunset", Palette.of("#fff1ea", "#4a1d1f", "#ffffff", "#b3361f", "#ffffff")),
    LILAC("Lilac", Palette.of("#f3effa", "#2e2147", "#ffffff", "#5b3a9e", "#ffffff")),
    CANDY("Candy", Palette.of("#ffeef5", "#4b1230", "#ffffff", "#b0155f", "#ffffff")),
    NIGHT("Night", Palette.of("#0f1230", "#eceeff", "#1a1f4a", "#ffd166", "#221a00"));

    private final String label;
    private final Palette palette;

    ThemePreset(String label, Palette palette) {
        this.label = label;
        this.palette = palette;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public Palette palette() {
        return palette;
    }

    /** The word that stands in the database and the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
