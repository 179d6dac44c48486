package io.smartlink.admin.bio.widget;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a list as it was typed. */
public class RowForm implements Serializable {
    private final List<FieldForm> fields;

    private RowForm(List<FieldForm> fields) {
        this.fields = List.copyOf(fields);
    }

    static RowForm of(List<Field> fields, @Nullable Object item, ZoneId zone) {
        Map<?, ?> known = item instanceof Map<?, ?> map ? map : Map.of();
        return new RowForm(fields.stream()
                .map(field -> new FieldForm(field, field.name().isEmpty() ? item : known.get(field.name()), zone))
                .toList());
    }

    /** The item as the API takes it. */
    @Nullable
    Object value(ZoneId zone) {
        if (fields.get(0).getField().name().isEmpty()) {
            return fields.get(0).value(zone);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.getField().name(), field.value(zone)));
        return values;
    }

    boolean isBlank() {
        return fields.stream().allMatch(FieldForm::isBlank);
    }

    public List<FieldForm> getFields() {
        return fields;
    }
}
