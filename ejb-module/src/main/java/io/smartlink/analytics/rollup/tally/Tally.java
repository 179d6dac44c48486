package io.smartlink.analytics.rollup.tally;

import org.jspecify.annotations.Nullable;

/** Counts visits and their visitors, whose visits come one after the other. */
final class Tally {
    private int visits;
    private int visitors;
    private @Nullable Long last;

    void add(@Nullable Long visitor) {
        visits++;
        if (visitor != null && !visitor.equals(last)) {
            visitors++;
            last = visitor;
        }
    }

    int visits() {
        return visits;
    }

    int visitors() {
        return visitors;
    }
}
