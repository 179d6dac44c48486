package io.smartlink.client;

import java.util.List;

/**
 * How the account stands with its strikes.
 *
 * @param counting strikes that are not forgiven
 * @param limit with so many the account is suspended
 * @param items the newest first, up to 100
 */
public record AccountStrikes(long counting, int limit, List<Strike> items) {
    public AccountStrikes {
        items = List.copyOf(items);
    }
}
