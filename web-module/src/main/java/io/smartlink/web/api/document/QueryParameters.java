package io.smartlink.web.api.document;

import io.smartlink.web.api.json.QueryParameter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Parameters that operations name in code and not in annotations, as they stand in the document. */
final class QueryParameters {
    private QueryParameters() {}

    static JsonObject described(QueryParameter parameter) {
        JsonObjectBuilder described = Json.createObjectBuilder()
                .add("name", parameter.name())
                .add("in", "query")
                .add("description", parameter.description());
        if (parameter.required()) {
            described.add("required", true);
        }
        return described.add("schema", schema(parameter)).build();
    }

    private static JsonObjectBuilder schema(QueryParameter parameter) {
        JsonObjectBuilder schema = Json.createObjectBuilder();
        QueryParameter.Bounds bounds = parameter.bounds();
        Class<?> type = bounds == null ? String.class : int.class;
        schema.add("type", bounds == null ? "string" : "integer");
        if (bounds != null) {
            schema.add("minimum", bounds.min()).add("maximum", bounds.max());
        }
        if (!parameter.words().isEmpty()) {
            schema.add("enum", Json.createArrayBuilder(parameter.words()));
        }
        if (parameter.fallback() != null) {
            schema.add("default", RecordSchemas.value(type, parameter.fallback()));
        }
        return schema;
    }
}
