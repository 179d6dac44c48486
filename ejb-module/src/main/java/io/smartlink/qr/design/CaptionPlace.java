package io.smartlink.qr.design;

import java.util.Locale;

/** Where a frame carries its caption. */
public enum CaptionPlace {
    BOTTOM,
    TOP;

    /** The word that stands in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
