package io.smartlink.web.api;

import io.smartlink.analytics.TimeBucket;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits over time: one bucket after the other, empty ones too. */
@Schema(name = "Timeseries")
public record TimeseriesAnswer(List<TimeBucket> buckets) {}
