package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to a pixel. Immutable; every method answers a new patch. */
public final class PixelPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private PixelPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static PixelPatch change() {
        return new PixelPatch(Map.of());
    }

    /** Gives it another name. */
    public PixelPatch name(String name) {
        return with("name", name);
    }

    /** Makes it another tag, of the same provider or another one. */
    public PixelPatch tag(String provider, String tagId) {
        return with("provider", provider).with("tagId", tagId);
    }

    /** The conversion that a Google Ads tag reports; null for none. */
    public PixelPatch conversionLabel(@Nullable String label) {
        return with("conversionLabel", label);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private PixelPatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new PixelPatch(more);
    }
}
