package io.smartlink.web.api.json;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How answers are written: every field, nulls too, by name. */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {
    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }

    /** The text that is sent for an answer. */
    public static String text(Object answer) {
        return JSONB.toJson(answer);
    }

    /** The JSON that is sent for a record. */
    public static JsonObject object(Record answer) {
        return JsonText.object(text(answer));
    }
}
