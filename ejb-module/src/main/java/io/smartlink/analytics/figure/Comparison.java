package io.smartlink.analytics.figure;

import io.smartlink.analytics.question.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * A period beside the one of equal length before it.
 *
 * @param previous null if that period cannot be told
 */
public record Comparison(
        Resolution resolution, Summary summary, @Nullable Summary previous) {}
