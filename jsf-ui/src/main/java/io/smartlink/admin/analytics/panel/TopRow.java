package io.smartlink.admin.analytics.panel;

import org.jspecify.annotations.Nullable;

/**
 * A value with its visits.
 *
 * @param value as it stands in a filter; empty for visits without value
 * @param share of all visits, as people read it
 * @param width of the bar, in percent of the longest
 * @param query the query string of the page with the value as its filter, or without that filter if it holds already; null
 *     if there is no such filter
 * @param opens a page about the value alone, as a query string; null if there is none
 * @param item what was visited, where rows are told apart by that
 */
public record TopRow(
        String label,
        String value,
        String visits,
        String share,
        long width,
        boolean chosen,
        @Nullable String query,
        @Nullable String opens,
        @Nullable ItemName item) {
    /** The same row about something that was visited. */
    public TopRow of(@Nullable ItemName visited) {
        return new TopRow(label, value, visits, share, width, chosen, query, opens, visited);
    }
}
