package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.Timeseries;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits over time: one bucket after the other, empty ones too. */
@Schema(name = "Timeseries")
public record TimeseriesAnswer(
        @Schema(enumeration = {"exact", "utcDay"}) String resolution, List<TimeBucket> buckets) {
    static TimeseriesAnswer of(Timeseries series) {
        return new TimeseriesAnswer(series.resolution().word(), series.buckets());
    }
}
