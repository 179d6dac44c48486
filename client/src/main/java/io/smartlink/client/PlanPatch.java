package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Changes to a plan. Immutable; every method answers a new patch. What accounts have beyond a limit keeps working, and
 * cannot be added to.
 */
public final class PlanPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private PlanPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static PlanPatch change() {
        return new PlanPatch(Map.of());
    }

    /** How many smart links an account may have; 0: none can be made or changed. */
    public PlanPatch links(int most) {
        return with("links", most);
    }

    /** How many bio pages an account may have. */
    public PlanPatch bioPages(int most) {
        return with("bioPages", most);
    }

    /** How many QR codes an account may have. */
    public PlanPatch qrCodes(int most) {
        return with("qrCodes", most);
    }

    /** How many domains of its own an account may have. */
    public PlanPatch domains(int most) {
        return with("domains", most);
    }

    /** How many members an account may have, open invitations among them. */
    public PlanPatch members(int most) {
        return with("members", most);
    }

    /** How many calls of the API all keys of an account have a minute. */
    public PlanPatch apiCallsPerMinute(int most) {
        return with("apiCallsPerMinute", most);
    }

    /** How many days raw visits are kept; what is deleted does not come back. */
    public PlanPatch retentionDays(int days) {
        return with("retentionDays", days);
    }

    /** Whether rules and A/B variants can be added to links. */
    public PlanPatch rules(boolean included) {
        return with("rules", included);
    }

    /** Whether API keys of its accounts are answered. */
    public PlanPatch api(boolean included) {
        return with("api", included);
    }

    /** Whether raw visits can be taken out as files. */
    public PlanPatch exports(boolean included) {
        return with("exports", included);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private PlanPatch with(String field, Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new PlanPatch(more);
    }
}
