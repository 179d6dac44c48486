package io.smartlink.platform.adapter;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.TextValue;
import io.smartlink.platform.ValidationFailedException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records of texts, {@link TextValue}s, numbers, truth values, instants, records, and lists and maps of these, as JSON objects: a component is
 * a field of the same name, null where there is nothing. Reading is strict: a field of another type and a field that no
 * component has are faults, and so is what the record's own constructor refuses; their names tell the way to the field,
 * as in {@code rules[0].when.country}. What is absent reads as null, an empty list or map, 0 or false.
 */
public final class RecordJson {
    private RecordJson() {}

    /** The text of a record's object. */
    public static String text(Record value) {
        return object(value).toString();
    }

    /** The text of a list's array. */
    public static String text(List<? extends Record> values) {
        return value(values).toString();
    }

    /** A record as it is written, nulls included. */
    public static JsonObject object(Record value) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.add(component.getName(), value(component(value, component)));
        }
        return object.build();
    }

    /**
     * Reads what {@link #text(Record)} has written.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static <R extends Record> R parse(String json, Class<R> type) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return parsed(json, faults -> read(reader.readObject(), type, "", faults));
        }
    }

    /**
     * Reads what {@link #text(List)} has written.
     *
     * @throws IllegalArgumentException if it has not
     */
    public static <R extends Record> List<R> parseList(String json, Class<R> type) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return parsed(json, faults -> Optional.of(readList(reader.readArray(), type, "", faults)));
        }
    }

    /**
     * Reads a record of an object that somebody sent.
     *
     * @param path where the object stands, empty for the outermost
     * @param faults takes what is wrong
     * @return empty if anything is
     */
    public static <R extends Record> Optional<R> read(
            JsonObject json, Class<R> type, String path, List<FieldFault> faults) {
        List<FieldFault> own = new ArrayList<>();
        refuseUnknown(json, type, path, own);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            JsonValue value = json.get(name);
            values[i] = JsonValues.read(
                    value == JsonValue.NULL ? null : value, components[i].getGenericType(), below(path, name), own);
        }
        Optional<R> made = own.isEmpty() ? make(type, components, values, path, own) : Optional.empty();
        faults.addAll(own);
        return made;
    }

    /** Reads the objects of an array that somebody sent; those that are faulty are left out. */
    public static <R extends Record> List<R> readList(
            List<? extends JsonValue> array, Class<R> type, String path, List<FieldFault> faults) {
        List<R> found = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            String place = path + "[" + i + "]";
            if (array.get(i) instanceof JsonObject object) {
                read(object, type, place, faults).ifPresent(found::add);
            } else {
                faults.add(new FieldFault(place, "wrong-type", place + " must be an object."));
            }
        }
        return found;
    }

    /** Makes a value of the text that stands for it; its faults are told of the field that it stands in. */
    static @Nullable Object readText(String text, Class<? extends Record> type, String path, List<FieldFault> faults) {
        List<FieldFault> own = new ArrayList<>();
        Object made = make(type, type.getRecordComponents(), new Object[] {text}, "", own)
                .orElse(null);
        own.forEach(fault -> faults.add(new FieldFault(path, fault.code(), fault.message())));
        return made;
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static void refuseUnknown(
            JsonObject json, Class<? extends Record> type, String path, List<FieldFault> faults) {
        List<String> known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> {
            String shown = below(path, name.length() <= 100 ? name : name.substring(0, 100) + "…");
            faults.add(new FieldFault(shown, "unknown-field", "There is no field " + shown + "."));
        });
    }

    private static <R extends Record> Optional<R> make(
            Class<R> type, RecordComponent[] components, Object[] values, String path, List<FieldFault> faults) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof ValidationFailedException invalid) {
                invalid.faults().forEach(fault -> faults.add(fault.below(path)));
                return Optional.empty();
            }
            throw new IllegalStateException("cannot make a " + type.getName(), refused.getCause());
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("cannot make a " + type.getName(), unexpected);
        }
    }

    private static @Nullable Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("cannot read " + component, unexpected);
        }
    }

    private static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof TextValue text) {
            return Json.createValue(text.text());
        }
        if (value instanceof Record nested) {
            return object(nested);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(item -> array.add(value(item)));
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
        if (value instanceof BigDecimal fraction) {
            return Json.createValue(fraction);
        }
        return value instanceof Number number
                ? Json.createValue(number.longValue())
                : Json.createValue(value.toString());
    }

    private static <T> T parsed(String json, Reading<T> reading) {
        List<FieldFault> faults = new ArrayList<>();
        return reading.read(faults)
                .filter(found -> faults.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "not what was written: " + faults + " in " + json.substring(0, Math.min(200, json.length()))));
    }

    /** One way of reading. */
    @FunctionalInterface
    private interface Reading<T> {
        Optional<T> read(List<FieldFault> faults);
    }
}
