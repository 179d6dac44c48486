package io.smartlink.analytics.adapter;

import io.smartlink.analytics.figure.VisitRow;
import io.smartlink.analytics.figure.VisitorSort;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it stands in a file: its components are the columns, in this order.
 *
 * @param visitor {@code new} or {@code returning}; null if the visit has no visitor hash
 */
public record ExportedVisit(
        Instant at,
        @Nullable String domain,
        @Nullable String link,
        @Nullable String slug,
        String verdict,
        @Nullable String reason,
        String outcome,
        boolean scan,
        @Nullable String channel,
        @Nullable String referrer,
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
        @Nullable String widget,
        @Nullable String visitor) {
    static ExportedVisit of(VisitRow visit, @Nullable VisitorSort visitor) {
        return new ExportedVisit(
                visit.at(),
                visit.domain(),
                visit.link(),
                visit.slug(),
                visit.verdict().word(),
                visit.reason(),
                visit.outcome().word(),
                visit.scan(),
                visit.channel() == null ? null : visit.channel().word(),
                visit.referrerHost(),
                visit.country(),
                visit.region(),
                visit.city(),
                visit.device(),
                visit.browser(),
                visit.browserVersion(),
                visit.os(),
                visit.osVersion(),
                visit.language(),
                visit.utmSource(),
                visit.utmMedium(),
                visit.utmCampaign(),
                visit.utmTerm(),
                visit.utmContent(),
                visit.rule(),
                visit.variant(),
                visit.keyword(),
                visit.widget(),
                visitor == null ? null : visitor.word());
    }
}
