package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to an API key. Immutable; every method answers a new patch. */
public final class ApiKeyPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private ApiKeyPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static ApiKeyPatch change() {
        return new ApiKeyPatch(Map.of());
    }

    /** Calls it otherwise. */
    public ApiKeyPatch name(String name) {
        return with("name", name);
    }

    /** Leaves it these of its scopes. */
    public ApiKeyPatch scopes(List<String> scopes) {
        return with("scopes", scopes);
    }

    /** Ends it at another time; null: never. */
    public ApiKeyPatch expiresAt(@Nullable Instant instant) {
        return with("expiresAt", instant);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private ApiKeyPatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new ApiKeyPatch(more);
    }
}
