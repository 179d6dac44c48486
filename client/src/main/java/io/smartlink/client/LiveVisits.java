package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is going on.
 *
 * @param until the moment that it was asked
 * @param minutes people's visits by minute, the running one last: 30
 * @param people different visitors among them
 * @param latest the latest visits of these minutes, newest first
 */
public record LiveVisits(Instant until, List<TimeSeries.Bucket> minutes, long people, List<Visit> latest) {

    public LiveVisits {
        minutes = List.copyOf(minutes);
        latest = List.copyOf(latest);
    }

    /** One visit, in short. */
    public record Visit(
            Instant at,
            @Nullable String domain,
            @Nullable String link,
            @Nullable String slug,
            String verdict,
            @Nullable String channel,
            @Nullable String referrer,
            @Nullable String country,
            @Nullable String city,
            @Nullable String device,
            @Nullable String browser,
            @Nullable String os) {}
}
