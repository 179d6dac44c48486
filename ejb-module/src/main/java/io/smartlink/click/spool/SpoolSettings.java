package io.smartlink.click.spool;

import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * Where the spool lies and how large it may grow.
 *
 * @param directory {@code spool} in {@code smartlink.data.dir}
 * @param segmentBytes {@code smartlink.spool.segment-bytes}, size of one mapped file: 64 KiB to 1 GiB, a multiple of 4
 *     KiB; 16 MiB by default
 * @param maxBytes {@code smartlink.spool.max-bytes}, disk that all segments together may take, at least two segments;
 *     256 MiB by default, which holds about 700,000 visits
 * @param forceInterval {@code smartlink.spool.force-interval}, how often what was taken in is written through to the
 *     disk, and so about the time that a power cut can take away: 1 ms to 10 s; 50 ms by default
 */
public record SpoolSettings(Path directory, int segmentBytes, long maxBytes, Duration forceInterval) {
    private static final int PAGE = 4096;

    /** @throws IllegalArgumentException if a value is out of its range; the message names the key */
    public SpoolSettings {
        if (segmentBytes < 64 << 10 || segmentBytes > 1 << 30 || segmentBytes % PAGE != 0) {
            throw new IllegalArgumentException(
                    "smartlink.spool.segment-bytes must be a multiple of 4096 from 65536 to 1073741824, not "
                            + segmentBytes);
        }
        if (maxBytes < 2L * segmentBytes) {
            throw new IllegalArgumentException("smartlink.spool.max-bytes must be at least two segments ("
                    + 2L * segmentBytes + "), not " + maxBytes);
        }
        if (forceInterval.compareTo(Duration.ofMillis(1)) < 0 || forceInterval.compareTo(Duration.ofSeconds(10)) > 0) {
            throw new IllegalArgumentException(
                    "smartlink.spool.force-interval must be from PT0.001S to PT10S, not " + forceInterval);
        }
    }

    /** Reads the settings; what is not set has its default. */
    public static SpoolSettings from(Config config) {
        return new SpoolSettings(
                Path.of(
                        config.getOptionalValue("smartlink.data.dir", String.class)
                                .orElse("data"),
                        "spool"),
                config.getOptionalValue("smartlink.spool.segment-bytes", Integer.class)
                        .orElse(16 << 20),
                config.getOptionalValue("smartlink.spool.max-bytes", Long.class).orElse(256L << 20),
                config.getOptionalValue("smartlink.spool.force-interval", Duration.class)
                        .orElse(Duration.ofMillis(50)));
    }
}
