package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes to the mails that a member gets. Immutable; every method answers a new patch. */
public final class NotificationsPatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private NotificationsPatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static NotificationsPatch change() {
        return new NotificationsPatch(Map.of());
    }

    /** Mails about links that were stopped. */
    public NotificationsPatch blockedLinks(boolean wanted) {
        return with("blockedLinks", wanted);
    }

    /** Mails about strikes and suspension. */
    public NotificationsPatch strikes(boolean wanted) {
        return with("strikes", wanted);
    }

    /** Mails about trouble of domains and certificates. */
    public NotificationsPatch domains(boolean wanted) {
        return with("domains", wanted);
    }

    /** Mails about who joins, leaves or gets another role. */
    public NotificationsPatch team(boolean wanted) {
        return with("team", wanted);
    }

    /** Mails about what waits for review; for operators. */
    public NotificationsPatch review(boolean wanted) {
        return with("review", wanted);
    }

    /** Mails about trouble of the installation; for operators. */
    public NotificationsPatch system(boolean wanted) {
        return with("system", wanted);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private NotificationsPatch with(String field, boolean wanted) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(wanted));
        return new NotificationsPatch(more);
    }
}
