package io.smartlink.account;

import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.FieldChecks;
import java.util.List;

/**
 * What an account has set for all of its links.
 *
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether {@code /<slug>+} shows where a link goes
 * @param excludedAddresses IP addresses, or ranges of them in CIDR notation, whose visits are not counted as clicks; up to
 *     {@value #MAX_RANGES}
 */
public record AccountSettings(boolean visitorUtmWins, boolean targetPages, List<String> excludedAddresses) {
    public static final int MAX_RANGES = 100;

    /** @throws io.smartlink.platform.ValidationFailedException naming every entry that is no range */
    public AccountSettings {
        excludedAddresses =
                excludedAddresses.stream().map(String::strip).distinct().toList();
        FieldChecks checks = new FieldChecks()
                .that(
                        excludedAddresses.size() <= MAX_RANGES,
                        "excludedAddresses",
                        "too-many",
                        "Up to " + MAX_RANGES + " addresses or ranges can be excluded.");
        for (int i = 0; i < excludedAddresses.size(); i++) {
            String entry = excludedAddresses.get(i);
            checks.that(
                    isRange(entry),
                    "excludedAddresses[" + i + "]",
                    "not-a-range",
                    "\"" + (entry.length() <= 50 ? entry : entry.substring(0, 50) + "…")
                            + "\" is no IP address and no range of them, such as 203.0.113.0/24.");
        }
        checks.throwIfAny();
    }

    private static boolean isRange(String entry) {
        try {
            return !AddressRanges.of(List.of(entry)).isEmpty();
        } catch (IllegalArgumentException notARange) {
            return false;
        }
    }
}
