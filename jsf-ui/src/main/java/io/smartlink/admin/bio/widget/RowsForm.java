package io.smartlink.admin.bio.widget;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list as it was typed: items are added, taken away and put in order. */
public class RowsForm implements Serializable {
    private final FieldRows rows;
    private final List<RowForm> list = new ArrayList<>();

    public RowsForm(FieldRows rows, @Nullable Object items, ZoneId zone) {
        this.rows = rows;
        if (items instanceof List<?> some) {
            some.forEach(item -> list.add(RowForm.of(rows.fields(), item, zone)));
        }
    }

    /** The items that somebody has filled in, as the API takes them. The others are gone then, so that faults find theirs. */
    public List<Object> values(ZoneId zone) {
        list.removeIf(RowForm::isBlank);
        return list.stream().map(row -> Objects.requireNonNull(row.value(zone))).toList();
    }

    public void add() {
        list.add(RowForm.of(rows.fields(), null, ZoneOffset.UTC));
    }

    public void remove(int index) {
        list.remove(index);
    }

    public void moveUp(int index) {
        if (index > 0) {
            Collections.swap(list, index, index - 1);
        }
    }

    public FieldRows getRows() {
        return rows;
    }

    public List<RowForm> getList() {
        return list;
    }
}
