package io.smartlink.platform.adapter;

import io.smartlink.platform.FieldFault;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps of texts, numbers, truth values, and lists and maps of these, as JSON objects. */
public final class FieldsJson {
    private FieldsJson() {}

    /** The text of the object, nulls included. */
    public static String text(Map<String, ? extends @Nullable Object> fields) {
        return object(fields).toString();
    }

    /** Reads what {@link #text} has written; numbers are {@link Long} or {@link BigDecimal}. */
    public static Map<String, @Nullable Object> parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return map(reader.readObject());
        }
    }

    /**
     * Makes a record of such a map, as strictly as of an object that somebody sent.
     *
     * @param path where the object stands
     * @param faults takes what is wrong
     * @return empty if anything is
     */
    public static <R extends Record> Optional<R> record(
            Map<String, ? extends @Nullable Object> fields, Class<R> type, String path, List<FieldFault> faults) {
        return RecordJson.read(object(fields), type, path, faults);
    }

    private static JsonObject object(Map<?, ?> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach((name, value) -> object.add(name.toString(), written(value)));
        return object.build();
    }

    private static JsonValue written(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(item -> array.add(written(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Number number
                ? Json.createValue(new BigDecimal(number.toString()))
                : Json.createValue(value.toString());
    }

    private static Map<String, @Nullable Object> map(JsonObject object) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.put(name, read(value)));
        return fields;
    }

    private static @Nullable Object read(JsonValue value) {
        if (value instanceof JsonObject object) {
            return map(object);
        }
        if (value instanceof JsonArray array) {
            List<@Nullable Object> list = new ArrayList<>();
            array.forEach(item -> list.add(read(item)));
            return list;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : number.bigDecimalValue();
        }
        return value == JsonValue.NULL ? null : value == JsonValue.TRUE;
    }
}
