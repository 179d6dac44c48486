package io.smartlink.admin.analytics.panel;

import org.jspecify.annotations.Nullable;

/**
 * One figure with its name and what it means.
 *
 * @param id unique among the cards, for the page
 * @param change null where there is no period to compare with
 */
public record Card(
        String id,
        String name,
        String definition,
        long value,
        @Nullable Change change) {}
