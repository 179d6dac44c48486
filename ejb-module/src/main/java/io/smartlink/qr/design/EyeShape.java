package io.smartlink.qr.design;

import java.util.Locale;

/** What the frame or the ball of an eye, one of the three marks in the corners, is drawn as. */
public enum EyeShape {
    SQUARE,
    ROUNDED,
    CIRCLE,
    LEAF;

    /** The word that stands in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
