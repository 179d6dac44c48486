package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to a domain. Immutable; every method answers a new patch. */
public final class DomainPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private DomainPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static DomainPatch change() {
        return new DomainPatch(Map.of());
    }

    /** Leads {@code /} of the domain somewhere; null to the not-found page. */
    public DomainPatch rootDestination(@Nullable String destination) {
        return with("rootDestination", destination);
    }

    /** Leads unknown slugs somewhere; null to the not-found page. */
    public DomainPatch notFoundDestination(@Nullable String destination) {
        return with("notFoundDestination", destination);
    }

    /** {@code allow} or {@code disallow}. */
    public DomainPatch robots(String policy) {
        return with("robots", policy);
    }

    /** Sets all of the brand; what is null there is taken away. */
    public DomainPatch brand(DomainBrand brand) {
        return with("brand", brand);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private DomainPatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new DomainPatch(more);
    }
}
