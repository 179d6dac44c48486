package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Breakdown;
import io.smartlink.analytics.figure.Report;
import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.question.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that a dashboard shows, as of one moment. */
@Schema(name = "Report")
public record ReportAnswer(
        @Schema(enumeration = {"exact", "utcDay"}) String resolution,
        Summary summary,

        @Schema(nullable = true, description = "The period of equal length before.") @Nullable
        Summary previous,

        List<TimeBucket> buckets,
        @Schema(description = "By dimension.") Map<String, BreakdownAnswer> breakdowns,

        @Schema(description = "Visits by weekday, Monday first, and hour, in the time zone: 7 lists of 24.")
        List<List<Long>> weekdayHours) {
    /** @param answer of a breakdown by a dimension */
    static ReportAnswer of(Report report, BiFunction<Dimension, Breakdown, BreakdownAnswer> answer) {
        Map<String, BreakdownAnswer> breakdowns = new LinkedHashMap<>();
        report.breakdowns()
                .forEach(
                        (dimension, breakdown) -> breakdowns.put(dimension.word(), answer.apply(dimension, breakdown)));
        return new ReportAnswer(
                report.resolution().word(),
                report.summary(),
                report.previous(),
                report.buckets(),
                breakdowns,
                report.weekdayHours());
    }
}
