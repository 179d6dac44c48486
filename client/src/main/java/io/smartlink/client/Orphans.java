package io.smartlink.client;

import java.util.Map;

/**
 * People's visits that led nowhere.
 *
 * @param outcomes how many of each sort, such as {@code notFound} and {@code expired}
 * @param notFound by the path that was asked for
 * @param expired by the id of the link or QR code
 */
public record Orphans(Map<String, Long> outcomes, Breakdown notFound, Breakdown expired) {

    public Orphans {
        outcomes = Map.copyOf(outcomes);
    }
}
