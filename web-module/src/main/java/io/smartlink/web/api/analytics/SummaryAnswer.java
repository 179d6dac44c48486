package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Summary;
import io.smartlink.analytics.question.Resolution;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A summary, and that of the period before where it is wanted. */
@Schema(name = "SummaryAnswer")
public record SummaryAnswer(
        @Schema(enumeration = {"exact", "utcDay"}) String resolution,
        long clicks,
        long scans,
        long views,
        long uniqueVisitors,
        long newVisits,
        long returningVisits,
        long bots,
        long previews,
        long prefetches,
        long excluded,
        long total,

        @Schema(description = "Clicks and views of bio pages whose pixels have fired, of days whose visits are kept.")
        long pixelsFired,

        @Schema(nullable = true, description = "The period of equal length before; null unless asked for.") @Nullable
        Summary previous) {
    static SummaryAnswer of(Resolution resolution, Summary summary, @Nullable Summary previous) {
        return new SummaryAnswer(
                resolution.word(),
                summary.clicks(),
                summary.scans(),
                summary.views(),
                summary.uniqueVisitors(),
                summary.newVisits(),
                summary.returningVisits(),
                summary.bots(),
                summary.previews(),
                summary.prefetches(),
                summary.excluded(),
                summary.total(),
                summary.pixelsFired(),
                previous);
    }
}
