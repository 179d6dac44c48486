package io.smartlink.admin.analytics.panel;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Visits by day of the week and hour of the day where the viewer is, with a shade for each. */
public final class HeatMap {
    private static final int HOURS = 24;
    private static final int SHADES = 5;

    private final List<List<Long>> visits;
    private final long most;

    /** @param visits seven rows from Monday to Sunday of 24 hours each */
    public HeatMap(List<List<Long>> visits) {
        if (visits.size() != DayOfWeek.values().length || visits.stream().anyMatch(day -> day.size() != HOURS)) {
            throw new IllegalArgumentException("A week has 7 days of 24 hours, not " + visits);
        }
        this.visits = visits;
        this.most = visits.stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** One hour of a day of the week; the shade is 0 for nothing, else 1 to {@value #SHADES}. */
    public record Cell(long visits, int shade, String title) {}

    /** The hours of one day of the week. */
    public record Row(String day, List<Cell> cells) {}

    public boolean isBlank() {
        return most == 0;
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Cell> cells = new ArrayList<>();
            for (int hour = 0; hour < HOURS; hour++) {
                cells.add(cell(day, hour));
            }
            rows.add(new Row(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), cells));
        }
        return rows;
    }

    /** The hours' names, from 0 to 23. */
    public List<String> getHours() {
        List<String> hours = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            hours.add(String.format(Locale.ENGLISH, "%02d", hour));
        }
        return hours;
    }

    /** The busiest hour in a sentence. */
    public String getSummary() {
        for (DayOfWeek day : DayOfWeek.values()) {
            int hour = visits.get(day.getValue() - 1).indexOf(most);
            if (most > 0 && hour >= 0) {
                return "Busiest: " + span(day, hour) + ", with " + counted(most) + ".";
            }
        }
        return "No visits in these days.";
    }

    private Cell cell(DayOfWeek day, int hour) {
        long count = visits.get(day.getValue() - 1).get(hour);
        int shade = count == 0 ? 0 : (int) Math.max(1, Math.ceil((double) SHADES * count / most));
        return new Cell(count, shade, span(day, hour) + ": " + counted(count));
    }

    private static String span(DayOfWeek day, int hour) {
        return String.format(
                Locale.ENGLISH,
                "%s, %02d:00–%02d:00",
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                hour,
                (hour + 1) % HOURS);
    }

    private static String counted(long visits) {
        return String.format(Locale.ENGLISH, visits == 1 ? "%,d visit" : "%,d visits", visits);
    }
}
