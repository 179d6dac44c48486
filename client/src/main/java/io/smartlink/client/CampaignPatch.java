package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes to a campaign. Immutable; every method answers a new patch. */
public final class CampaignPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private CampaignPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static CampaignPatch change() {
        return new CampaignPatch(Map.of());
    }

    /** Gives it another name. */
    public CampaignPatch name(String name) {
        return with("name", name);
    }

    /** Sets all UTM fields; those that are null there are taken away. */
    public CampaignPatch utm(Utm utm) {
        return with("utm", utm);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private CampaignPatch with(String field, Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new CampaignPatch(more);
    }
}
