package io.smartlink.platform.adapter;

import io.smartlink.platform.FieldFault;
import io.smartlink.platform.TextValue;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field by the type of its component. */
final class JsonValues {
    private JsonValues() {}

    /** @param value null where the field is absent or null */
    static @Nullable Object read(@Nullable JsonValue value, Type type, String path, List<FieldFault> faults) {
        if (type instanceof ParameterizedType generic) {
            boolean isMap = generic.getRawType() == Map.class;
            Type of = generic.getActualTypeArguments()[isMap ? 1 : 0];
            return isMap ? map(value, of, path, faults) : list(value, of, path, faults);
        }
        if (type == boolean.class) {
            return flag(value, path, faults);
        }
        if (type == int.class) {
            return Optional.ofNullable(integer(value, path, faults)).orElse(0);
        }
        if (value == null) {
            return null;
        }
        if (type == Integer.class) {
            return integer(value, path, faults);
        }
        if (type == String.class) {
            return text(value, path, faults);
        }
        if (type == BigDecimal.class) {
            return value instanceof JsonNumber number ? number.bigDecimalValue() : refuse(path, "a number", faults);
        }
        if (type == Instant.class) {
            return instant(text(value, path, faults), path, faults);
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(text(value, path, faults), constants, path, faults);
        }
        return record(value, type, path, faults);
    }

    private static @Nullable Object constant(
            @Nullable String name, Class<?> constants, String path, List<FieldFault> faults) {
        for (Object constant : constants.getEnumConstants()) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        return name == null ? null : refuse(path, "one of " + List.of(constants.getEnumConstants()), faults);
    }

    private static @Nullable Object record(JsonValue value, Type type, String path, List<FieldFault> faults) {
        Class<? extends Record> form = ((Class<?>) type).asSubclass(Record.class);
        if (TextValue.class.isAssignableFrom(form)) {
            String text = text(value, path, faults);
            return text == null ? null : RecordJson.readText(text, form, path, faults);
        }
        if (value instanceof JsonObject object) {
            return RecordJson.read(object, form, path, faults).orElse(null);
        }
        return refuse(path, "an object", faults);
    }

    private static List<Object> list(@Nullable JsonValue value, Type of, String path, List<FieldFault> faults) {
        List<Object> found = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(found, array.get(i), of, path + "[" + i + "]", faults);
            }
        } else if (value != null) {
            refuse(path, "an array", faults);
        }
        return found;
    }

    private static void add(List<Object> to, JsonValue value, Type of, String path, List<FieldFault> faults) {
        if (value == JsonValue.NULL) {
            faults.add(new FieldFault(path, "required", path + " may not be null."));
            return;
        }
        Object item = read(value, of, path, faults);
        if (item != null) {
            to.add(item);
        }
    }

    private static Map<String, Object> map(@Nullable JsonValue value, Type of, String path, List<FieldFault> faults) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (value instanceof JsonObject object) {
            object.forEach((name, item) -> {
                List<Object> one = new ArrayList<>(1);
                add(one, item, of, RecordJson.below(path, name), faults);
                one.forEach(read -> found.put(name, read));
            });
        } else if (value != null) {
            refuse(path, "an object", faults);
        }
        return found;
    }

    private static boolean flag(@Nullable JsonValue value, String path, List<FieldFault> faults) {
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            refuse(path, "true or false", faults);
        }
        return value == JsonValue.TRUE;
    }

    private static @Nullable Integer integer(@Nullable JsonValue value, String path, List<FieldFault> faults) {
        if (value == null) {
            return null;
        }
        try {
            if (value instanceof JsonNumber number) {
                return number.bigDecimalValue().intValueExact();
            }
        } catch (ArithmeticException fractionOrTooLarge) {
            // Told below, as for another type.
        }
        refuse(path, "an integer", faults);
        return null;
    }

    /** PostgreSQL takes neither U+0000 nor half a surrogate pair. */
    private static @Nullable String text(JsonValue value, String path, List<FieldFault> faults) {
        if (!(value instanceof JsonString text)) {
            refuse(path, "a string", faults);
            return null;
        }
        boolean clean = text.getString()
                .codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        if (!clean) {
            faults.add(
                    new FieldFault(path, "bad-character", path + " has a character that is not allowed in any text."));
        }
        return clean ? text.getString() : null;
    }

    private static @Nullable Instant instant(@Nullable String text, String path, List<FieldFault> faults) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime instant = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            if (instant.getYear() >= 1 && instant.getYear() <= 9999) {
                return instant.toInstant();
            }
        } catch (DateTimeException notAnInstant) {
            // Told below, as for a year out of range.
        }
        faults.add(new FieldFault(
                path, "not-an-instant", path + " must be an RFC 3339 instant, such as 2027-01-31T23:00:00Z."));
        return null;
    }

    private static @Nullable Object refuse(String path, String expected, List<FieldFault> faults) {
        faults.add(new FieldFault(path, "wrong-type", path + " must be " + expected + "."));
        return null;
    }
}
