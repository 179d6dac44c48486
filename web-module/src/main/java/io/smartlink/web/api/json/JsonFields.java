package io.smartlink.web.api.json;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.adapter.RecordJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, read strictly: a value of another type is a fault, and so is a field that {@link #allowOnly}
 * does not allow. Null and absent are the same. The faults are gathered; what is faulty reads as absent.
 */
public final class JsonFields {
    private final JsonObject json;
    private final Faults faults;

    public JsonFields(JsonObject json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    /**
     * Notes a fault for each field that a caller may not send.
     *
     * @param schema record whose components are the fields that a caller may send
     * @param answer record whose components are the fields that the API answers; those that may not be sent are refused
     *     as read-only
     */
    public JsonFields allowOnly(Class<? extends Record> schema, Class<? extends Record> answer) {
        Set<String> known = names(schema);
        Set<String> answered = names(answer);
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
            if (answered.contains(name)) {
                faults.add(name, "read-only", name + " cannot be set.");
            } else {
                faults.add(shortened(name), "unknown-field", "There is no field " + shortened(name) + ".");
            }
        });
        return this;
    }

    /** The same where the API answers nothing of the kind. */
    public JsonFields allowOnly(Class<? extends Record> schema) {
        return allowOnly(schema, schema);
    }

    /** Notes a fault if the field has no value. */
    public JsonFields require(String name) {
        if (value(name) == null) {
            faults.add(name, "required", name + " is required.");
        }
        return this;
    }

    /** The text, stripped of nothing. */
    public @Nullable String text(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonString text) {
            return faults.isClean(name, text.getString()) ? text.getString() : null;
        }
        refuseType(name, value, "a string");
        return null;
    }

    public int integer(String name, int fallback) {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number && isInt(number)) {
            return number.intValueExact();
        }
        refuseType(name, value, "an integer");
        return fallback;
    }

    /** The integer; null when absent. */
    public @Nullable Integer number(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonNumber number && isInt(number)) {
            return number.intValueExact();
        }
        refuseType(name, value, "an integer");
        return null;
    }

    /** The object as a record that checks itself; null when it is absent or faulty. */
    public <R extends Record> @Nullable R record(String name, Class<R> type) {
        JsonValue value = value(name);
        if (value instanceof JsonObject object) {
            List<FieldFault> found = new ArrayList<>();
            R record = RecordJson.read(object, type, name, found).orElse(null);
            faults.addAll(found);
            return record;
        }
        refuseType(name, value, "an object");
        return null;
    }

    /** The array of objects as records that check themselves; empty when absent, without those that are faulty. */
    public <R extends Record> List<R> records(String name, Class<R> type) {
        JsonValue value = value(name);
        if (value instanceof JsonArray array) {
            List<FieldFault> found = new ArrayList<>();
            List<R> records = RecordJson.readList(array, type, name, found);
            faults.addAll(found);
            return records;
        }
        refuseType(name, value, "an array of objects");
        return List.of();
    }

    /** The array of objects as they were sent; empty when absent. */
    public List<JsonObject> objects(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            return array.getValuesAs(JsonObject.class);
        }
        refuseType(name, value, "an array of objects");
        return List.of();
    }

    /** The object as it was sent; null when absent. */
    public @Nullable JsonObject object(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonObject object) {
            return object;
        }
        refuseType(name, value, "an object");
        return null;
    }

    /** The whole object as a record that checks itself, its components the fields; null when it is faulty. */
    public <R extends Record> @Nullable R whole(Class<R> type) {
        List<FieldFault> found = new ArrayList<>();
        R record = RecordJson.read(json, type, "", found).orElse(null);
        faults.addAll(found);
        return record;
    }

    /** Whether the field has a value. */
    public boolean isSet(String name) {
        return value(name) != null;
    }

    public boolean flag(String name, boolean fallback) {
        JsonValue value = value(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        refuseType(name, value, "true or false");
        return fallback;
    }

    public @Nullable Instant instant(String name) {
        return faults.instant(name, text(name));
    }

    /** The array of strings; empty when absent. */
    public List<String> texts(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
            List<String> texts = array.getValuesAs(JsonString::getString);
            return texts.stream().allMatch(text -> faults.isClean(name, text)) ? texts : List.of();
        }
        refuseType(name, value, "an array of strings");
        return List.of();
    }

    private @Nullable JsonValue value(String name) {
        JsonValue value = json.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private void refuseType(String name, @Nullable JsonValue value, String expected) {
        if (value != null) {
            faults.add(name, "wrong-type", name + " must be " + expected + ".");
        }
    }

    private static boolean isInt(JsonNumber number) {
        try {
            return Objects.equals(number.bigDecimalValue().intValueExact(), number.intValue());
        } catch (ArithmeticException fractionOrTooLarge) {
            return false;
        }
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }

    private static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toUnmodifiableSet());
    }
}
