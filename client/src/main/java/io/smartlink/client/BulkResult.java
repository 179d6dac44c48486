package io.smartlink.client;

import io.smartlink.client.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the items of a bulk request, in their order. */
public record BulkResult(List<Item> items) {

    public BulkResult {
        items = List.copyOf(items);
    }

    /** The items that were refused. */
    public List<Item> refused() {
        return items.stream().filter(item -> item.problem() != null).toList();
    }

    /**
     * What became of one item.
     *
     * @param status that a request for this item alone would have had
     * @param link as it is now; null if the item was refused
     * @param problem why it was refused; null if it was not
     */
    public record Item(
            int status, @Nullable Link link, @Nullable Problem problem) {}
}
