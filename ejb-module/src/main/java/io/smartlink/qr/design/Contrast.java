package io.smartlink.qr.design;

import java.util.Locale;

/** Contrasts as people read them. */
public final class Contrast {
    /** What a reader needs between dark and light, by WCAG's measure. */
    public static final double NEEDED = 3;

    private Contrast() {}

    /** Such as {@code 4.5:1}; rounded down, so that 2.99 is not shown as the 3 that it misses. */
    public static String text(double ratio) {
        return String.format(Locale.ROOT, "%.1f:1", Math.floor(ratio * 10) / 10);
    }
}
