package io.smartlink.admin.analytics.panel;

import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Bucket;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Visits and unique visitors over time: as Chart.js draws them, as one sentence says them, and as the rows of a table.
 * Colours are the page's affair.
 */
public final class VisitsChart {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final List<TimeBucket> columns;
    private final Bucket width;
    private final ZoneId zone;
    private final String what;

    /** @param what whose visits these are, such as "Clicks" */
    public VisitsChart(List<TimeBucket> columns, Bucket width, ZoneId zone, String what) {
        this.columns = List.copyOf(columns);
        this.width = width;
        this.zone = zone;
        this.what = what;
    }

    /** One column in words. */
    public record Row(String time, long visits, long uniqueVisitors) {}

    /** Whether there is nothing to draw. */
    public boolean isBlank() {
        return columns.stream().allMatch(column -> column.visits() == 0);
    }

    /** What is counted. */
    public String getWhat() {
        return what;
    }

    /** What a column stands for, such as "Day". */
    public String getUnit() {
        return width.word().substring(0, 1).toUpperCase(Locale.ROOT)
                + width.word().substring(1);
    }

    public List<Row> getRows() {
        return columns.stream()
                .map(column -> new Row(label(column), column.visits(), column.uniqueVisitors()))
                .toList();
    }

    /** The chart in words, for who cannot see it. */
    public String getSummary() {
        long total = columns.stream().mapToLong(TimeBucket::visits).sum();
        return columns.stream()
                .max(Comparator.comparingLong(TimeBucket::visits))
                .map(best -> String.format(
                        Locale.ENGLISH,
                        "%s by %s: %,d in %d %ss, most on %s with %,d.",
                        what,
                        width.word(),
                        total,
                        columns.size(),
                        width.word(),
                        label(best),
                        best.visits()))
                .orElse("Nothing to show.");
    }

    /** Configuration of Chart.js; the page's script adds the colours of the theme. */
    public String getJson() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        columns.forEach(column -> labels.add(label(column)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(dataset(what, TimeBucket::visits))
                                                .add(dataset("Unique visitors", TimeBucket::uniqueVisitors))))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder dataset(String label, ToLongFunction<TimeBucket> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        columns.forEach(column -> values.add(value.applyAsLong(column)));
        return Json.createObjectBuilder().add("label", label).add("data", values);
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder wholeNumbers = Json.createObjectBuilder().add("precision", 0);
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "interaction",
                        Json.createObjectBuilder().add("mode", "index").add("intersect", false))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add(
                                        "y",
                                        Json.createObjectBuilder()
                                                .add("beginAtZero", true)
                                                .add("ticks", wholeNumbers))
                                .add("x", Json.createObjectBuilder()));
    }

    private String label(TimeBucket column) {
        DateTimeFormatter format =
                switch (width) {
                    case HOUR -> HOUR;
                    case DAY, WEEK -> DAY;
                    case MONTH -> MONTH;
                };
        return format.format(column.at().atZone(zone));
    }
}
