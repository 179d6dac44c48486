package io.smartlink.admin.bio.widget;

import io.smartlink.admin.link.editor.Moment;
import io.smartlink.bio.adapter.WidgetJson;
import io.smartlink.bio.widget.Widget;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A widget's editor as it was filled in: one for all kinds, made of what {@link WidgetStore} says of the kind. */
public class WidgetForm implements Serializable {
    private final StoreItem item;
    private final String id;
    private final transient Map<String, @Nullable Object> known;
    private final List<FieldForm> fields;
    private final List<RowsForm> rows;
    private final Moment from;
    private final Moment until;

    private WidgetForm(
            StoreItem item, String id, Map<String, @Nullable Object> known, Moment from, Moment until, ZoneId zone) {
        this.item = item;
        this.id = id;
        this.known = known;
        this.from = from;
        this.until = until;
        this.fields = item.fields().stream()
                .map(field -> new FieldForm(field, at(known, field.name()), zone))
                .toList();
        this.rows = item.rows().stream()
                .map(list -> new RowsForm(list, at(known, list.name()), zone))
                .toList();
    }

    /** The editor of a widget that is not there yet; each list begins with an item to fill in. */
    public static WidgetForm blank(StoreItem item, ZoneId zone) {
        WidgetForm form = new WidgetForm(item, Widget.freshId(), Map.of(), Moment.none(), Moment.none(), zone);
        if (form.rows.size() == 1) {
            form.rows.get(0).add();
        }
        return form;
    }

    public static WidgetForm of(Widget widget, ZoneId zone) {
        return new WidgetForm(
                WidgetStore.of(widget.kind()),
                widget.id(),
                WidgetJson.fields(widget.content()),
                Moment.of(widget.from(), zone),
                Moment.of(widget.until(), zone),
                zone);
    }

    /**
     * The widget that the fields make. What the editor has no field for stays as it was.
     *
     * @throws io.smartlink.platform.ValidationFailedException with all faults, told as in {@code content.label}
     */
    public Widget widget(ZoneId zone) {
        Map<String, @Nullable Object> content = copyOf(known);
        fields.forEach(field -> put(content, field.getField().name(), field.value(zone)));
        rows.forEach(list -> put(content, list.getRows().name(), list.values(zone)));
        Map<String, @Nullable Object> widget = new LinkedHashMap<>();
        widget.put("id", id);
        widget.put("kind", item.kind().word());
        widget.put("from", from.value(zone));
        widget.put("until", until.value(zone));
        widget.put("content", content);
        return WidgetJson.of(widget);
    }

    private static @Nullable Object at(Map<String, @Nullable Object> map, String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return map.get(name);
        }
        return map.get(name.substring(0, dot)) instanceof Map<?, ?> inner ? inner.get(name.substring(dot + 1)) : null;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, @Nullable Object> map, String name, @Nullable Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            map.put(name, value);
            return;
        }
        Object inner = map.computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<String, Object>());
        ((Map<String, @Nullable Object>) Objects.requireNonNull(inner)).put(name.substring(dot + 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> copyOf(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(
                name, value instanceof Map<?, ?> inner ? copyOf((Map<String, @Nullable Object>) inner) : value));
        return copy;
    }

    public StoreItem getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public List<FieldForm> getFields() {
        return fields;
    }

    public List<RowsForm> getRows() {
        return rows;
    }

    public Moment getFrom() {
        return from;
    }

    public Moment getUntil() {
        return until;
    }

    /** Whether it has a time of its own. */
    public boolean isScheduled() {
        return !from.isBlank() || !until.isBlank();
    }
}
