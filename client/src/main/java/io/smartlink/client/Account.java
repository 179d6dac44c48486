package io.smartlink.client;

import java.util.Map;

/**
 * An account: the tenant that links belong to.
 *
 * @param plan {@code free} or {@code pro}
 * @param status {@code active} or {@code suspended}
 * @param strikes malicious destinations held against it; the third suspends it
 * @param limits what the plan allows, by the name of the resource, for example {@code links}
 * @param use what is there of it, by the same names
 */
public record Account(
        String id,
        String name,
        String plan,
        String status,
        int strikes,
        Map<String, Long> limits,
        Map<String, Long> use) {

    public Account {
        limits = limits == null ? Map.of() : Map.copyOf(limits);
        use = use == null ? Map.of() : Map.copyOf(use);
    }
}
