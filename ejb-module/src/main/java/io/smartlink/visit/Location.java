package io.smartlink.visit;

import org.jspecify.annotations.Nullable;

/**
 * Where an address is, as far as the location file tells.
 *
 * @param country ISO 3166-1 code, upper case, such as {@code GB}
 * @param region the broadest part of the country: its ISO 3166-2 code where the file has one ({@code GB-ENG}), else its
 *     English name
 * @param city its English name
 */
public record Location(
        @Nullable String country,
        @Nullable String region,
        @Nullable String city) {
    public static final Location UNKNOWN = new Location(null, null, null);

    /** A location of which only the country is known. */
    public static Location of(@Nullable String country) {
        return country == null ? UNKNOWN : new Location(country, null, null);
    }

    /** What is said of visitors who object to more. */
    public Location countryOnly() {
        return region == null && city == null ? this : of(country);
    }
}
