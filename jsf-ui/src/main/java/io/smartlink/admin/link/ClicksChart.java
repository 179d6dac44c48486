package io.smartlink.admin.link;

import io.smartlink.analytics.TimeBucket;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Clicks and unique visitors by day, as Chart.js draws them and as one sentence says them. Colours are the page's affair. */
public final class ClicksChart {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final List<TimeBucket> days;
    private final ZoneId zone;

    ClicksChart(List<TimeBucket> days, ZoneId zone) {
        this.days = List.copyOf(days);
        this.zone = zone;
    }

    /** Whether there is nothing to draw. */
    public boolean isBlank() {
        return days.stream().allMatch(day -> day.visits() == 0);
    }

    /** The chart in words, for who cannot see it. */
    public String getSummary() {
        long total = days.stream().mapToLong(TimeBucket::visits).sum();
        return days.stream()
                .max(Comparator.comparingLong(TimeBucket::visits))
                .map(best -> "Clicks by day: " + total + " in " + days.size() + " days, most on " + day(best) + " with "
                        + best.visits() + ".")
                .orElse("No days to show.");
    }

    /** Configuration of Chart.js; {@code Console.clicksChart} in the page's script adds the colours of the theme. */
    public String getJson() {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        days.forEach(day -> labels.add(day(day)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", labels)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(dataset("Clicks", TimeBucket::visits))
                                                .add(dataset("Unique visitors", TimeBucket::uniqueVisitors))))
                .add("options", options())
                .build()
                .toString();
    }

    private JsonObjectBuilder dataset(String label, ToLongFunction<TimeBucket> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        days.forEach(day -> values.add(value.applyAsLong(day)));
        return Json.createObjectBuilder().add("label", label).add("data", values);
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder whole = Json.createObjectBuilder().add("precision", 0);
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
                                                .add("ticks", whole))
                                .add("x", Json.createObjectBuilder()));
    }

    private String day(TimeBucket bucket) {
        return DAY.format(bucket.at().atZone(zone));
    }
}
