package io.smartlink.admin.analytics.panel;

import java.util.List;

/**
 * A card with one list, or several of a kind to switch between.
 *
 * @param id unique on the page
 */
public record ListCard(String id, String title, List<TopList> lists) {
    /** Whether no list has anything to show. */
    public boolean isBlank() {
        return lists.stream().allMatch(TopList::isBlank);
    }

    public boolean isTabbed() {
        return lists.size() > 1;
    }
}
