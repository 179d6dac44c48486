package io.smartlink.redirect;

import java.time.Duration;

/**
 * How the address cache behaves.
 *
 * @param maximumSize addresses kept, existing and missing ones together; {@code smartlink.redirect.cache-size}, 1 to
 *     10,000,000, default 200,000
 * @param staleLimit how long an entry is served while the database does not answer; {@code
 *     smartlink.redirect.stale-limit}, default 24 h
 * @param confirmEvery age from which an entry is refreshed in the background; 30 s
 * @param confirmEveryUnheard the same while no change notifications come in; 500 ms
 * @param loadTimeout how long a visitor waits for an address that is not cached; 2 s
 */
public record CacheSettings(
        long maximumSize,
        Duration staleLimit,
        Duration confirmEvery,
        Duration confirmEveryUnheard,
        Duration loadTimeout) {
    public static final CacheSettings DEFAULTS = of(200_000, Duration.ofHours(24));

    /** @throws IllegalArgumentException naming the setting that is out of range */
    public CacheSettings {
        if (maximumSize < 1 || maximumSize > 10_000_000) {
            throw new IllegalArgumentException("smartlink.redirect.cache-size must be between 1 and 10000000");
        }
        if (staleLimit.compareTo(confirmEvery) < 0) {
            throw new IllegalArgumentException("smartlink.redirect.stale-limit must be at least " + confirmEvery);
        }
    }

    public static CacheSettings of(long maximumSize, Duration staleLimit) {
        return new CacheSettings(
                maximumSize, staleLimit, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(2));
    }
}
