package io.smartlink.admin.bio.widget;

import io.smartlink.bio.widget.WidgetKind;
import java.io.Serializable;
import java.util.List;

/**
 * A kind of widget as the store offers it, with its editor.
 *
 * @param icon class of the icon, such as {@code pi-link}
 * @param about what it is for, in a sentence
 */
public record StoreItem(
        WidgetKind kind, String label, String icon, String about, List<Field> fields, List<FieldRows> rows)
        implements Serializable {

    static StoreItem of(WidgetKind kind, String label, String icon, String about, Field... fields) {
        return new StoreItem(kind, label, icon, about, List.of(fields), List.of());
    }

    StoreItem with(FieldRows... more) {
        return new StoreItem(kind, label, icon, about, fields, List.of(more));
    }

    /** Whether it can be put on a page without a word. */
    public boolean isComplete() {
        return kind == WidgetKind.DIVIDER;
    }

    /** The word that stands in the API. */
    public String getWord() {
        return kind.word();
    }
}
