package io.smartlink.qr.design;

import java.util.Locale;

/** What a dark module is drawn as. {@code CONNECTED} rounds only corners that stand free; bars join their neighbours. */
public enum ModuleShape {
    SQUARE,
    DOTS,
    ROUNDED,
    CONNECTED,
    DIAMOND,
    VERTICAL,
    HORIZONTAL;

    /** The word that stands in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
