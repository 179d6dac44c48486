package io.smartlink.analytics.rollup;

import io.smartlink.redirect.Outcome;

/** One account, domain, link or bio page, whose visits of a UTC day are rolled up. */
public record RollupItem(ItemKind kind, long id) {
    public static RollupItem account(long id) {
        return new RollupItem(ItemKind.ACCOUNT, id);
    }

    public static RollupItem domain(long id) {
        return new RollupItem(ItemKind.DOMAIN, id);
    }

    /** The same, of which those visits are counted. */
    public RollupItem counting(Outcome outcome) {
        return new RollupItem(kind.counting(outcome), id);
    }

    public static RollupItem link(long id) {
        return new RollupItem(ItemKind.LINK, id);
    }
}
