package io.smartlink.admin.link;

import io.smartlink.admin.page.LazyRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;

/** Rows that can be ticked, also while another page of the table is shown. */
final class KeyedRows<T> extends LazyRows<T> {
    private final transient Function<T, String> key;
    private final transient Map<String, T> shown = new HashMap<>();

    KeyedRows(Function<T, String> key, LongSupplier count, Slice<T> slice) {
        super(count, slice);
        this.key = key;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        List<T> rows = super.load(first, size, sorts, filters);
        rows.forEach(row -> shown.put(key.apply(row), row));
        return rows;
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row);
    }

    @Override
    public @Nullable T getRowData(String rowKey) {
        return shown.get(rowKey);
    }
}
