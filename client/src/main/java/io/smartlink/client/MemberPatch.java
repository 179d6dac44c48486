package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes to a member. Immutable; every method answers a new patch. */
public final class MemberPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private MemberPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static MemberPatch change() {
        return new MemberPatch(Map.of());
    }

    /** What they are called. */
    public MemberPatch name(String name) {
        return with("name", name);
    }

    /** {@code owner}, {@code admin}, {@code editor} or {@code viewer}. */
    public MemberPatch role(String role) {
        return with("role", role);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private MemberPatch with(String field, Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new MemberPatch(more);
    }
}
