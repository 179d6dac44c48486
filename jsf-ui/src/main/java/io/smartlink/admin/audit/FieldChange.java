package io.smartlink.admin.audit;

import io.smartlink.account.audit.AuditEvent;
import io.smartlink.platform.adapter.FieldsJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field before and after, for people to read.
 *
 * @param before empty where there was nothing
 * @param after empty where there is nothing any more
 */
public record FieldChange(String name, String before, String after) {
    /** The fields of an event, each once. */
    static List<FieldChange> of(AuditEvent event) {
        Set<String> names = new LinkedHashSet<>(event.before().keySet());
        names.addAll(event.after().keySet());
        List<FieldChange> changes = new ArrayList<>();
        names.forEach(name -> changes.add(new FieldChange(
                name, text(event.before().get(name)), text(event.after().get(name)))));
        return changes;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof List<?> items) {
            return items.stream().map(FieldChange::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(field -> !text(field.getValue()).isEmpty())
                    .map(field -> field.getKey() + ": " + inner(field.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value.toString();
    }

    /** Objects within objects stay as JSON has them, so that it is plain what belongs to what. */
    private static String inner(@Nullable Object value) {
        return value instanceof Map<?, ?> fields
                ? FieldsJson.text(fields.entrySet().stream()
                        .filter(field -> !text(field.getValue()).isEmpty())
                        .collect(Collectors.toMap(field -> field.getKey().toString(), field -> text(field.getValue()))))
                : text(value);
    }
}
