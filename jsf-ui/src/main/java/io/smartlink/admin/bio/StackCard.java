package io.smartlink.admin.bio;

import io.smartlink.admin.bio.widget.StoreItem;
import io.smartlink.admin.bio.widget.WidgetStore;
import io.smartlink.bio.widget.Widget;
import io.smartlink.bio.widget.WidgetSummary;
import java.time.Instant;

/**
 * A widget as the stack shows it.
 *
 * @param summary what tells it from others of its kind
 * @param hidden whether visitors do not see it at this moment, by its schedule
 * @param fresh whether it is not part of the page before its editor is filled in
 */
public record StackCard(String id, StoreItem item, String summary, boolean scheduled, boolean hidden, boolean fresh) {
    static StackCard of(Widget widget, Instant now) {
        return new StackCard(
                widget.id(),
                WidgetStore.of(widget.kind()),
                WidgetSummary.of(widget),
                widget.from() != null || widget.until() != null,
                !widget.shownAt(now),
                false);
    }

    static StackCard fresh(String id, StoreItem item) {
        return new StackCard(id, item, "Fill it in to put it on the page", false, false, true);
    }
}
