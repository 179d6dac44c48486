package io.smartlink.bio.page;

import java.util.Locale;

/** The corners of buttons and cards. */
public enum ButtonShape {
    ROUNDED("Rounded"),
    PILL("Pill"),
    SQUARE("Square");

    private final String label;

    ButtonShape(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The word that stands in the database and the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
