package io.smartlink.media;

/**
 * What the installation allows of uploads.
 *
 * @param megabytes that an account may keep, at all sizes together, 1 to 1,000,000; setting {@code
 *     smartlink.media.megabytes-per-account}, default 250
 */
public record MediaSettings(int megabytes) {
    static final int DEFAULT_MEGABYTES = 250;

    /** @throws IllegalArgumentException if it is out of range */
    public MediaSettings {
        if (megabytes < 1 || megabytes > 1_000_000) {
            throw new IllegalArgumentException(
                    "smartlink.media.megabytes-per-account must be between 1 and 1000000: " + megabytes);
        }
    }

    long bytes() {
        return megabytes * 1024L * 1024L;
    }
}
