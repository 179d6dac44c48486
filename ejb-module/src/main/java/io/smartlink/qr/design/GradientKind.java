package io.smartlink.qr.design;

import java.util.Locale;

/** How a gradient runs: along a line, or from the middle outwards. */
public enum GradientKind {
    LINEAR,
    RADIAL;

    /** The word that stands in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
