package io.smartlink.web.api.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Headers that operations are annotated with and no method takes, such as those that filters read: the server loses them. */
final class AnnotatedHeaders {
    private final Map<String, List<JsonObject>> byOperation = new HashMap<>();

    /** @param types those whose methods are operations, and others */
    AnnotatedHeaders(Set<Class<?>> types) {
        types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(method ->
                        byOperation.put(method.getAnnotation(Operation.class).operationId(), headers(method)));
    }

    /** As they stand in the parameters of an operation. */
    List<JsonObject> of(String operationId) {
        return byOperation.getOrDefault(operationId, List.of());
    }

    private static List<JsonObject> headers(Method method) {
        return Arrays.stream(method.getAnnotationsByType(Parameter.class))
                .filter(parameter -> parameter.in() == ParameterIn.HEADER)
                .map(AnnotatedHeaders::header)
                .toList();
    }

    private static JsonObject header(Parameter said) {
        JsonObjectBuilder text = Json.createObjectBuilder().add("type", "string");
        return Json.createObjectBuilder()
                .add("name", said.name())
                .add("in", "header")
                .add("description", said.description())
                .add("schema", text)
                .build();
    }
}
