package io.smartlink.safety.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How destinations are looked at.
 *
 * @param provider {@code smartlink.safety.provider}: {@code none}, {@code safe-browsing-v4}, {@code safe-browsing-v5} or
 *     {@code web-risk}; unset: {@code safe-browsing-v4} if URL or key is set, else {@code none}
 * @param url {@code smartlink.safe.browsing.url}: where the provider is; unset: Google's
 * @param key {@code smartlink.safe.browsing.key}: what the provider knows us by; empty where it wants none
 * @param failClosed {@code smartlink.safety.fail-closed}, default {@code false}: whether links are refused while the provider
 *     does not answer, instead of made unchecked
 * @param recheck {@code smartlink.safety.recheck.seconds}, 1 to 3600, default 60: pause before what is unchecked is asked
 *     about again; it doubles with each time in vain, up to an hour
 * @param rescan {@code smartlink.safety.rescan.seconds}, 1 to 2592000, default 86400: how old a verdict on a link may become
 *     before its destinations are looked at again
 * @param urlsPerMinute {@code smartlink.safety.rescan.urls-per-minute}, 1 to 100000, default 600: how many destinations the
 *     rescan asks about at most
 */
public record SafetySettings(
        ProviderKind provider,
        URI url,
        String key,
        boolean failClosed,
        Duration recheck,
        Duration rescan,
        int urlsPerMinute) {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** @throws IllegalArgumentException naming the setting that is out of range */
    public SafetySettings {
        require(recheck, 3600, "smartlink.safety.recheck.seconds");
        require(rescan, 2_592_000, "smartlink.safety.rescan.seconds");
        if (urlsPerMinute < 1 || urlsPerMinute > 100_000) {
            throw new IllegalArgumentException("smartlink.safety.rescan.urls-per-minute must be 1 to 100000");
        }
    }

    /**
     * Reads the settings; what is not set has its default.
     *
     * @throws IllegalArgumentException naming the setting that is wrong
     */
    public static SafetySettings from(Config config) {
        Optional<String> url = config.getOptionalValue("smartlink.safe.browsing.url", String.class);
        Optional<String> key = config.getOptionalValue("smartlink.safe.browsing.key", String.class);
        ProviderKind provider = config.getOptionalValue("smartlink.safety.provider", String.class)
                .map(SafetySettings::kind)
                .orElse(url.isPresent() || key.isPresent() ? ProviderKind.SAFE_BROWSING_V4 : ProviderKind.NONE);
        if (provider != ProviderKind.NONE && url.isEmpty() && key.isEmpty()) {
            throw new IllegalArgumentException("smartlink.safety.provider needs smartlink.safe.browsing.key");
        }
        return new SafetySettings(
                provider,
                URI.create(url.map(String::strip)
                        .map(text -> text.replaceFirst("/+$", ""))
                        .orElse(provider.baseUrl())),
                key.map(String::strip).orElse(""),
                config.getOptionalValue("smartlink.safety.fail-closed", Boolean.class)
                        .orElse(false),
                Duration.ofSeconds(config.getOptionalValue("smartlink.safety.recheck.seconds", Integer.class)
                        .orElse(60)),
                Duration.ofSeconds(config.getOptionalValue("smartlink.safety.rescan.seconds", Integer.class)
                        .orElse(86_400)),
                config.getOptionalValue("smartlink.safety.rescan.urls-per-minute", Integer.class)
                        .orElse(600));
    }

    /** Whether anybody is asked at all. */
    public boolean asksSomebody() {
        return provider != ProviderKind.NONE;
    }

    /** How long to wait after so many tries in vain. */
    public Duration pauseAfter(int tries) {
        Duration pause = recheck.multipliedBy(1L << Math.min(Math.max(tries, 0), 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @Override
    public String toString() {
        return "SafetySettings[provider=" + provider.word() + ", failClosed=" + failClosed + "]"; // the key is a secret
    }

    private static ProviderKind kind(String word) {
        return ProviderKind.tryParse(word.strip())
                .orElseThrow(() -> new IllegalArgumentException("smartlink.safety.provider must be none,"
                        + " safe-browsing-v4, safe-browsing-v5 or web-risk, is \"" + word + "\""));
    }

    private static void require(Duration span, long maxSeconds, String name) {
        if (span.toSeconds() < 1 || span.toSeconds() > maxSeconds) {
            throw new IllegalArgumentException(name + " must be 1 to " + maxSeconds);
        }
    }
}
