package io.smartlink.analytics;

import io.smartlink.visit.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit as a list shows it.
 *
 * @param reason why the verdict is what it is, such as the crawler's name
 * @param referrerHost where the visitor came from
 * @param browser family of the user agent
 */
public record VisitRow(
        Instant at,
        Verdict verdict,
        @Nullable String reason,
        @Nullable String referrerHost,
        @Nullable String browser,
        @Nullable String utmSource,
        @Nullable String utmMedium,
        @Nullable String utmCampaign,
        @Nullable String utmTerm,
        @Nullable String utmContent) {}
