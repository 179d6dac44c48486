package io.smartlink.web.api.call;

import io.smartlink.platform.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor what to ask for the following page with; null on the last
 */
public record PageAnswer<T>(List<T> items, @Nullable String nextCursor) {
    public static <R, T> PageAnswer<T> of(Page<R> page, Function<R, T> answer) {
        return new PageAnswer<>(page.items().stream().map(answer).toList(), page.nextCursor());
    }
}
