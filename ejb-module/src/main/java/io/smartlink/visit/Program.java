package io.smartlink.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The program that made a visit, as far as its user agent tells. Browsers freeze parts of it (Chrome says Android 10 and
 * macOS 10.15 for all newer ones): what they say is what stands here.
 *
 * @param browser such as {@code Firefox} or {@code Mobile Safari}; null if unknown
 * @param browserVersion the major one, such as {@code 131}; null if unknown
 * @param device {@code mobile}, {@code tablet}, {@code desktop}; null if unknown
 * @param os {@code ios}, {@code android}, {@code windows}, {@code macos}, {@code linux}, {@code chromeos}, the codes that
 *     rules know, or the lower-case name of another one, such as {@code kaios}; null if unknown
 * @param osVersion major and, where it is told, minor version, such as {@code 18.1} or {@code 10}; null if unknown
 */
public record Program(
        @Nullable String browser,
        @Nullable String browserVersion,
        @Nullable String device,
        @Nullable String os,
        @Nullable String osVersion,
        Optional<Crawler> crawler) {
    /** What no user agent at all tells. */
    public static final Program UNKNOWN = new Program(null, null, null, null, null, Optional.empty());
}
