package io.smartlink.admin.analytics.panel;

import java.util.Locale;

/** How a figure compares with the one of the period before. */
public record Change(long now, long before) {
    /** In words and signs: {@code ▲ 12 %}, {@code ▼ 3 %}, {@code new}, {@code unchanged}; empty when both are 0. */
    public String getText() {
        if (before == 0) {
            return now == 0 ? "" : "new";
        }
        long percent = percent();
        if (now == before) {
            return "unchanged";
        }
        String size = percent == 0 ? "< 1" : String.format(Locale.ENGLISH, "%,d", percent);
        return (now > before ? "▲ " : "▼ ") + size + " %";
    }

    /** The same for who hears it. */
    public String getSpoken() {
        String than = String.format(Locale.ENGLISH, " than the %,d of the period before", before);
        if (before == 0) {
            return now == 0 ? "none in the period before either" : "none in the period before";
        }
        if (now == before) {
            return "as many as in the period before";
        }
        String size = percent() == 0 ? "less than 1" : Long.toString(percent());
        return size + " percent " + (now > before ? "more" : "less") + than;
    }

    /** {@code up}, {@code down} or {@code same}. */
    public String getDirection() {
        return now > before ? "up" : now < before ? "down" : "same";
    }

    /** Rounded half up; never 100 less while there is anything left. */
    private long percent() {
        long difference = Math.abs(now - before);
        long rounded = Math.round(100.0 * difference / before);
        return now > 0 && now < before ? Math.min(99, rounded) : rounded;
    }
}
