package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes to what an account sets for all of its links. Immutable; every method answers a new patch. */
public final class AccountPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private AccountPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static AccountPatch change() {
        return new AccountPatch(Map.of());
    }

    /** Whether a visitor's UTM parameter goes before the one that the link sets. */
    public AccountPatch visitorUtmWins(boolean wins) {
        return with("visitorUtmWins", wins);
    }

    /** Whether a plus sign behind a short address shows where it goes. */
    public AccountPatch targetPages(boolean shown) {
        return with("targetPages", shown);
    }

    /** Replaces the IP addresses and CIDR ranges whose visits are no clicks. */
    public AccountPatch excludedAddresses(Collection<String> ranges) {
        return with("excludedAddresses", ranges);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private AccountPatch with(String field, Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new AccountPatch(more);
    }
}
