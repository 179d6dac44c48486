/**
 * What the visits say: exact counts over a span of time, for a link, a domain, a tag or the whole account; below it what
 * is asked ({@code question}) and answered ({@code figure}), counts of raw visits ({@code raw}) and rollups ({@code rollup}). Only visits that were followed count; orphans are kept apart. Imports {@code platform}, {@code account},
 * {@code visit} and {@code redirect}. Start reading at {@link io.smartlink.analytics.AnalyticsService}.
 */
@NullMarked
package io.smartlink.analytics;

import org.jspecify.annotations.NullMarked;
