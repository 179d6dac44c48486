package io.smartlink.admin.link;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a table that the database cuts into pages; only the page that is shown is read. */
public class LazyRows<T> extends LazyDataModel<T> {
    private final transient LongSupplier count;
    private final transient Slice<T> slice;

    public LazyRows(LongSupplier count, Slice<T> slice) {
        this.count = count;
        this.slice = slice;
    }

    /** Reads at most {@code size} rows behind the first {@code first} ones. */
    @FunctionalInterface
    public interface Slice<T> {
        List<T> read(int first, int size);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, count.getAsLong());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return slice.read(first, size);
    }
}
