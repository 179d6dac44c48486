package io.smartlink.safety.adapter;

import io.smartlink.safety.provider.SafetySettings;
import io.smartlink.safety.provider.ThreatProvider;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** Makes the provider that the settings name. */
public final class GoogleProviders {
    private GoogleProviders() {}

    /** @param calls around each request */
    public static ThreatProvider of(SafetySettings settings, GuardedCalls calls, Clock clock) {
        if (!settings.asksSomebody()) {
            return urls -> new ThreatProvider.Answer(Map.of(), java.time.Duration.ZERO);
        }
        GoogleThreats google = RestClientBuilder.newBuilder()
                .baseUri(settings.url())
                .connectTimeout(GuardedCalls.MILLIS_PER_TRY, TimeUnit.MILLISECONDS)
                .readTimeout(GuardedCalls.MILLIS_PER_TRY, TimeUnit.MILLISECONDS)
                .register(Refusals.class)
                .build(GoogleThreats.class);
        @Nullable String key = settings.key().isEmpty() ? null : settings.key();
        return switch (settings.provider()) {
            case SAFE_BROWSING_V4 -> new SafeBrowsingV4(body -> calls.call(() -> google.findThreatMatches(key, body)));
            case SAFE_BROWSING_V5 ->
                new SafeBrowsingV5(prefixes -> calls.call(() -> google.searchHashes(prefixes, key)));
            case WEB_RISK -> new WebRisk(url -> calls.call(() -> google.searchUris(WebRisk.TYPES, url, key)), clock);
            case NONE -> throw new IllegalStateException("nobody to ask");
        };
    }
}
