package io.smartlink.admin.analytics.panel;

import java.util.Locale;

/** Numbers and shares as people read them. */
public final class Figure {
    private Figure() {}

    /** With separators, such as {@code 12,345}. */
    public static String count(long visits) {
        return String.format(Locale.ENGLISH, "%,d", visits);
    }

    /** Such as {@code 42 %}, {@code 3.5 %} below ten, {@code < 0.1 %}. */
    public static String of(long part, long whole) {
        if (part == 0 || whole == 0) {
            return "0 %";
        }
        double percent = 100.0 * part / whole;
        if (percent < 0.1) {
            return "< 0.1 %";
        }
        return String.format(Locale.ENGLISH, percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
    }
}
