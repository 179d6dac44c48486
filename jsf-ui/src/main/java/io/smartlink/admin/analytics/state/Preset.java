package io.smartlink.admin.analytics.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Days that people ask for by name; "last" ones include today. */
public enum Preset {
    TODAY("today", "Today"),
    YESTERDAY("yesterday", "Yesterday"),
    LAST_7_DAYS("7d", "Last 7 days"),
    LAST_30_DAYS("30d", "Last 30 days"),
    LAST_90_DAYS("90d", "Last 90 days"),
    THIS_MONTH("month", "This month"),
    LAST_MONTH("last-month", "Last month"),
    THIS_YEAR("year", "This year"),
    LAST_12_MONTHS("12m", "Last 12 months");

    private final String word;
    private final String label;

    Preset(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The days that the name means on this date. */
    public Days days(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return switch (this) {
            case TODAY -> new Days(today, today);
            case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
            case LAST_7_DAYS -> new Days(today.minusDays(6), today);
            case LAST_30_DAYS -> new Days(today.minusDays(29), today);
            case LAST_90_DAYS -> new Days(today.minusDays(89), today);
            case THIS_MONTH -> new Days(month, today);
            case LAST_MONTH -> new Days(month.minusMonths(1), month.minusDays(1));
            case THIS_YEAR -> new Days(today.withDayOfYear(1), today);
            case LAST_12_MONTHS -> new Days(today.minusYears(1).plusDays(1), today);
        };
    }

    /** The word in URLs. */
    public String word() {
        return word;
    }

    /** The name on screens. */
    public String label() {
        return label;
    }

    static Optional<Preset> tryParse(String word) {
        return Arrays.stream(values())
                .filter(preset -> preset.word.equals(word))
                .findFirst();
    }
}
