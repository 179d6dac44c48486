package io.smartlink.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for, in the order of the list
 * @param nextCursor opaque mark to ask for the following page with; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page of a list by id, the newest first.
     *
     * @param found the next items of the list: one more than the page takes, unless there are no more
     * @param asked whose limit the page keeps
     * @param id by which the following page goes on
     */
    public static <T> Page<T> of(List<T> found, PageRequest asked, ToLongFunction<T> id) {
        if (found.size() <= asked.limit()) {
            return new Page<>(found, null);
        }
        List<T> shown = found.subList(0, asked.limit());
        return new Page<>(shown, OpaqueId.text(id.applyAsLong(shown.get(shown.size() - 1))));
    }

    /** The same page with its items shown otherwise. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), nextCursor);
    }
}
