package io.smartlink.web.api.analytics;

import io.smartlink.analytics.figure.Live;
import io.smartlink.analytics.figure.TimeBucket;
import io.smartlink.analytics.figure.VisitRow;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is going on. */
@Schema(name = "Live")
public record LiveAnswer(
        Instant until,

        @Schema(description = "People's visits by minute, the running one last: 30.")
        List<TimeBucket> minutes,

        @Schema(description = "Different visitors among them.")
        long people,

        @Schema(description = "The latest visits of these minutes, newest first: at most 20.")
        List<LatestVisit> latest) {

    /** One visit, in short. */
    @Schema(name = "LatestVisit")
    public record LatestVisit(
            Instant at,
            @Schema(nullable = true) @Nullable String domain,

            @Schema(nullable = true, description = "The id of the link.") @Nullable
            String link,

            @Schema(nullable = true) @Nullable String slug,
            String verdict,
            @Schema(nullable = true) @Nullable String channel,
            @Schema(nullable = true) @Nullable String referrer,
            @Schema(nullable = true) @Nullable String country,
            @Schema(nullable = true) @Nullable String city,
            @Schema(nullable = true) @Nullable String device,
            @Schema(nullable = true) @Nullable String browser,
            @Schema(nullable = true) @Nullable String os) {
        static LatestVisit of(VisitRow visit) {
            return new LatestVisit(
                    visit.at(),
                    visit.domain(),
                    visit.link(),
                    visit.slug(),
                    visit.verdict().word(),
                    visit.channel() == null ? null : visit.channel().word(),
                    visit.referrerHost(),
                    visit.country(),
                    visit.city(),
                    visit.device(),
                    visit.browser(),
                    visit.os());
        }
    }

    static LiveAnswer of(Live live) {
        return new LiveAnswer(
                live.until(),
                live.minutes(),
                live.people(),
                live.latest().stream().map(LatestVisit::of).toList());
    }
}
