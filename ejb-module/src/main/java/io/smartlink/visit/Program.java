package io.smartlink.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program that made a visit, as far as its user agent tells.
 *
 * @param family such as {@code Firefox} or {@code Mobile Safari}; null if unknown
 * @param device {@code mobile}, {@code tablet}, {@code desktop}; null if unknown
 * @param os {@code ios}, {@code android}, {@code windows}, {@code macos}, {@code linux}, {@code chromeos}; null if
 *     another or unknown
 */
public record Program(
        @Nullable String family,
        @Nullable String device,
        @Nullable String os,
        Optional<Crawler> crawler) {
    /** What no user agent at all tells. */
    public static final Program UNKNOWN = new Program(null, null, null, Optional.empty());
}
