package io.smartlink.web.api.document;

import io.smartlink.platform.TextValue;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Schemas of records: one property for each component, by its type and by what {@link Schema} says of it. */
final class RecordSchemas {
    private RecordSchemas() {}

    /** The name under which the schema of a record stands. */
    static String nameOf(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    static JsonObject of(Class<? extends Record> type) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", "object");
        Schema described = type.getAnnotation(Schema.class);
        if (described != null && !described.description().isEmpty()) {
            schema.add("description", described.description());
        }
        JsonObjectBuilder properties = Json.createObjectBuilder();
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        components.forEach(component -> properties.add(component.getName(), property(component)));
        List<String> required = components.stream()
                .filter(component -> isRequired(component))
                .map(RecordComponent::getName)
                .toList();
        if (!required.isEmpty()) {
            schema.add("required", Json.createArrayBuilder(required));
        }
        return schema.add("properties", properties).build();
    }

    /** A page of a list: its items and the cursor of the next. */
    static JsonObject pageOf(Class<? extends Record> item) {
        JsonObjectBuilder items =
                Json.createObjectBuilder().add("type", "array").add("items", reference(item));
        JsonObjectBuilder cursor = Json.createObjectBuilder()
                .add("type", "string")
                .add("nullable", true)
                .add("description", "What to ask for the following page with; null on the last.");
        return Json.createObjectBuilder()
                .add("type", "object")
                .add(
                        "properties",
                        Json.createObjectBuilder().add("items", items).add("nextCursor", cursor))
                .build();
    }

    /** Whatever is one of these. */
    static JsonObject oneOf(Class<?>... types) {
        JsonArrayBuilder choice = Json.createArrayBuilder();
        for (Class<?> type : types) {
            choice.add(reference(type));
        }
        return Json.createObjectBuilder().add("oneOf", choice).build();
    }

    static JsonObjectBuilder reference(Class<?> type) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + nameOf(type));
    }

    private static JsonObjectBuilder property(RecordComponent component) {
        JsonObjectBuilder schema = typed(component.getGenericType());
        Schema said = said(component);
        if (said != null) {
            addBounds(schema, said);
            addValues(schema, said, component.getType());
        }
        return schema;
    }

    private static JsonObjectBuilder typed(Type type) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            return schema.add("type", "object").add("additionalProperties", typed(map.getActualTypeArguments()[1]));
        }
        if (type instanceof ParameterizedType list) {
            return schema.add("type", "array").add("items", typed(list.getActualTypeArguments()[0]));
        }
        if (type == Object.class) {
            return schema; // whatever JSON has
        }
        if (type == BigDecimal.class) {
            return schema.add("type", "number");
        }
        if (type == String.class || type instanceof Class<?> known && TextValue.class.isAssignableFrom(known)) {
            return schema.add("type", "string");
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            JsonArrayBuilder words = Json.createArrayBuilder();
            Arrays.stream(constants.getEnumConstants()).map(Object::toString).forEach(words::add);
            return schema.add("type", "string").add("enum", words);
        }
        if (type == Instant.class) {
            return schema.add("type", "string").add("format", "date-time");
        }
        if (type == int.class || type == Integer.class) {
            return schema.add("type", "integer").add("format", "int32");
        }
        if (type == long.class || type == Long.class) {
            return schema.add("type", "integer").add("format", "int64");
        }
        return type == boolean.class || type == Boolean.class
                ? schema.add("type", "boolean")
                : reference((Class<?>) type);
    }

    private static void addBounds(JsonObjectBuilder schema, Schema said) {
        if (!said.description().isEmpty()) {
            schema.add("description", said.description());
        }
        if (said.nullable()) {
            schema.add("nullable", true);
        }
        if (said.minLength() > 0) {
            schema.add("minLength", said.minLength());
        }
        if (said.maxLength() < Integer.MAX_VALUE) {
            schema.add("maxLength", said.maxLength());
        }
    }

    private static void addValues(JsonObjectBuilder schema, Schema said, Class<?> type) {
        if (said.enumeration().length > 0) {
            JsonArrayBuilder words = Json.createArrayBuilder();
            for (String word : said.enumeration()) {
                words.add(value(type, word));
            }
            schema.add("enum", words);
        }
        if (!said.defaultValue().isEmpty()) {
            schema.add("default", value(type, said.defaultValue()));
        }
        if (!said.example().isEmpty()) {
            schema.add("example", said.example());
        }
    }

    /** A value as JSON has it; annotations have only the text of it. */
    static JsonValue value(Class<?> type, String text) {
        if (type == boolean.class) {
            return Boolean.parseBoolean(text) ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return type == int.class || type == long.class
                ? Json.createValue(Long.parseLong(text))
                : Json.createValue(text);
    }

    private static boolean isRequired(RecordComponent component) {
        Schema said = said(component);
        return said != null && said.required();
    }

    /** The annotation cannot stand on a component itself; the compiler puts it on the accessor. */
    private static @Nullable Schema said(RecordComponent component) {
        return component.getAccessor().getAnnotation(Schema.class);
    }
}
