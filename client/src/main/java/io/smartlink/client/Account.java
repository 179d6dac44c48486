package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account: the tenant that links belong to.
 *
 * @param plan {@code free} or {@code pro}
 * @param status {@code active} or {@code suspended}
 * @param statusReason why it is suspended, or why that was lifted; null if it never was
 * @param suspendedAt since when it is suspended; null while it is not
 * @param limits what the plan allows, by name, for example {@code links}
 * @param features what the plan switches on or off, by name, for example {@code exports}
 * @param use what is there of it, by the same names
 * @param strikes tries to lead to dangerous places that are not forgiven; with three the account is suspended
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether a plus sign behind a short address shows where it goes
 * @param optOutHonoured whether visitors who send {@code Sec-GPC: 1} or {@code DNT: 1} are counted without anything that
 *     tells them apart, and without region and city
 * @param excludedAddresses IP addresses and CIDR ranges whose visits are no clicks
 * @param secondFactorRequired whether every member needs a second factor to sign in
 * @param pixelConsent when links fire pixels: {@code off}, {@code ask}, {@code ask-in-eea} or {@code own-basis}
 * @param pixelLegalBasis why they may without asking; null unless that is what the account has chosen
 * @param pixelsDecidedBy who has last decided that; null while nobody has
 * @param pixelsDecidedAt when that was
 * @param version counts the edits
 */
public record Account(
        String id,
        String name,
        String plan,
        String status,
        @Nullable String statusReason,
        @Nullable Instant suspendedAt,
        Map<String, Long> limits,
        Map<String, Boolean> features,
        Map<String, Long> use,
        long strikes,
        boolean visitorUtmWins,
        boolean targetPages,
        boolean optOutHonoured,
        List<String> excludedAddresses,
        boolean secondFactorRequired,
        String pixelConsent,
        @Nullable String pixelLegalBasis,
        @Nullable String pixelsDecidedBy,
        @Nullable Instant pixelsDecidedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    public Account {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
        features = features == null ? Map.of() : Map.copyOf(features);
        excludedAddresses = excludedAddresses == null ? List.of() : List.copyOf(excludedAddresses);
        use = use == null ? Map.of() : Map.copyOf(use);
    }
}
