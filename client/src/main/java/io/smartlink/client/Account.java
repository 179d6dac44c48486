package io.smartlink.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An account: the tenant that links belong to.
 *
 * @param plan {@code free} or {@code pro}
 * @param status {@code active} or {@code suspended}
 * @param limits what the plan allows, by name, for example {@code links}
 * @param use what is there of it, by the same names
 * @param visitorUtmWins whether a visitor's UTM parameter goes before the one that the link sets
 * @param targetPages whether a plus sign behind a short address shows where it goes
 * @param excludedAddresses IP addresses and CIDR ranges whose visits are no clicks
 * @param version counts the edits
 */
public record Account(
        String id,
        String name,
        String plan,
        String status,
        Map<String, Long> limits,
        Map<String, Long> use,
        boolean visitorUtmWins,
        boolean targetPages,
        List<String> excludedAddresses,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    public Account {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
        excludedAddresses = excludedAddresses == null ? List.of() : List.copyOf(excludedAddresses);
        use = use == null ? Map.of() : Map.copyOf(use);
    }
}
