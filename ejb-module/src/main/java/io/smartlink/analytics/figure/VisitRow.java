package io.smartlink.analytics.figure;

import io.smartlink.redirect.Outcome;
import io.smartlink.visit.Channel;
import io.smartlink.visit.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit with its texts. What is null was not told, or is not known any more.
 *
 * @param domain hostname that was visited
 * @param link {@link io.smartlink.platform.OpaqueId} of the link
 * @param slug where the link stands now
 * @param reason why the verdict is what it is, such as the crawler's name
 * @param scan whether it came from a QR code
 * @param referrerHost where the visitor came from
 * @param browser family of the user agent
 * @param rule name of the rule that chose the destination; likewise the variant and the keyword
 * @param widget id of the widget of a bio page that was tapped
 */
public record VisitRow(
        Instant at,
        @Nullable String domain,
        @Nullable String link,
        @Nullable String slug,
        Verdict verdict,
        @Nullable String reason,
        Outcome outcome,
        boolean scan,
        @Nullable Channel channel,
        @Nullable String referrerHost,
        @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String device,
        @Nullable String browser,
        @Nullable String browserVersion,
        @Nullable String os,
        @Nullable String osVersion,
        @Nullable String language,
        @Nullable String utmSource,
        @Nullable String utmMedium,
        @Nullable String utmCampaign,
        @Nullable String utmTerm,
        @Nullable String utmContent,
        @Nullable String rule,
        @Nullable String variant,
        @Nullable String keyword,
        @Nullable String widget) {}
