package io.smartlink.client;

import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a list, one after the other. A page is asked for when its first item is, so that a stream that ends early
 * ({@code limit}, {@code findFirst}) leaves the later pages alone.
 */
public final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    private final Function<@Nullable String, Page<T>> list;
    private Iterator<T> items = Collections.emptyIterator();
    private @Nullable String cursor;
    private boolean last;

    private Pages(Function<@Nullable String, Page<T>> list) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.list = list;
    }

    /**
     * All items of a list, lazily.
     *
     * @param list asks for one page: the first when its cursor is null, else the one that the cursor stands for
     */
    public static <T> Stream<T> stream(Function<@Nullable String, Page<T>> list) {
        return StreamSupport.stream(new Pages<>(list), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!items.hasNext() && !last) {
            turn();
        }
        if (!items.hasNext()) {
            return false;
        }
        action.accept(items.next());
        return true;
    }

    private void turn() {
        Page<T> page = list.apply(cursor);
        items = page.items().iterator();
        cursor = page.nextCursor();
        last = cursor == null;
    }
}
