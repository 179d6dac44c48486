package io.smartlink.account;

import io.smartlink.platform.AddressRanges;
import io.smartlink.platform.FieldChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account calls itself, and what it has set for all of its links.
 *
 * @param name 1 to {@value #MAX_NAME} characters; spaces around it are dropped
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether {@code /<slug>+} shows where a link goes
 * @param optOutHonoured whether visitors who send {@code Sec-GPC: 1} or {@code DNT: 1} are counted without visitor hash,
 *     region and city; the default
 * @param excludedAddresses IP addresses, or ranges of them in CIDR notation, whose visits are not counted as clicks; up to
 *     {@value #MAX_RANGES}
 * @param secondFactorRequired whether every member has to sign in with a second factor; settled by owners
 * @param pixelConsent when its links may fire pixels
 * @param pixelLegalBasis why they may without asking, in the account's words, up to {@value #MAX_BASIS} characters; null
 *     unless that is what it has chosen
 */
public record AccountSettings(
        String name,
        boolean visitorUtmWins,
        boolean targetPages,
        boolean optOutHonoured,
        List<String> excludedAddresses,
        boolean secondFactorRequired,
        PixelConsent pixelConsent,
        @Nullable String pixelLegalBasis) {
    public static final int MAX_NAME = 200;
    public static final int MAX_RANGES = 100;
    public static final int MAX_BASIS = 2000;

    /** An account that has not decided on pixels. */
    public AccountSettings(
            String name,
            boolean visitorUtmWins,
            boolean targetPages,
            boolean optOutHonoured,
            List<String> excludedAddresses,
            boolean secondFactorRequired) {
        this(
                name,
                visitorUtmWins,
                targetPages,
                optOutHonoured,
                excludedAddresses,
                secondFactorRequired,
                PixelConsent.OFF,
                null);
    }

    /** @throws io.smartlink.platform.ValidationFailedException naming a bad name and every entry that is no range */
    public AccountSettings {
        name = name.strip();
        excludedAddresses =
                excludedAddresses.stream().map(String::strip).distinct().toList();
        pixelLegalBasis =
                pixelConsent != PixelConsent.OWN_BASIS || pixelLegalBasis == null ? null : pixelLegalBasis.strip();
        FieldChecks checks = new FieldChecks()
                .that(
                        pixelConsent != PixelConsent.OWN_BASIS || pixelLegalBasis != null && !pixelLegalBasis.isEmpty(),
                        "pixelLegalBasis",
                        "required",
                        "Say on which legal basis pixels fire without asking.")
                .that(
                        pixelLegalBasis == null || pixelLegalBasis.length() <= MAX_BASIS,
                        "pixelLegalBasis",
                        "too-long",
                        "The legal basis has up to " + MAX_BASIS + " characters.")
                .that(
                        !name.isEmpty() && name.length() <= MAX_NAME,
                        "name",
                        "bad-length",
                        "The name needs 1 to " + MAX_NAME + " characters.")
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
