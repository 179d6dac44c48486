package io.smartlink.client;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of what patches hold. Unlike JSON-B it keeps nulls, which say "take away". */
final class JsonRecords {
    private JsonRecords() {}

    static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Record object) {
            return object(object);
        }
        if (value instanceof Collection<?> items) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((name, item) -> object.add(name.toString(), value(item)));
            return object.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Double || value instanceof BigDecimal) {
            return Json.createValue(new BigDecimal(value.toString()));
        }
        return value instanceof Integer number ? Json.createValue(number) : Json.createValue(value.toString());
    }

    private static JsonValue object(Record value) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                object.add(component.getName(), value(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException unexpected) {
                throw new IllegalStateException("Cannot read " + component, unexpected);
            }
        }
        return object.build();
    }
}
