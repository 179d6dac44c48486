package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to a QR code. Immutable; every method answers a new patch. */
public final class QrCodePatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private QrCodePatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static QrCodePatch change() {
        return new QrCodePatch(Map.of());
    }

    /** Leads a dynamic code elsewhere. */
    public QrCodePatch destination(String destination) {
        return with("destination", destination);
    }

    /** Moves a dynamic code to another host; what is printed still says the old one. */
    public QrCodePatch domain(String host) {
        return with("domain", host);
    }

    /** Moves a dynamic code to another slug; what is printed still says the old one. */
    public QrCodePatch slug(String slug) {
        return with("slug", slug);
    }

    /** Gives it another title; null takes it away. */
    public QrCodePatch title(@Nullable String title) {
        return with("title", title);
    }

    /** Stops a dynamic code, or lets it lead on again. */
    public QrCodePatch archived(boolean archived) {
        return with("archived", archived);
    }

    /** Replaces the pixels that fire on the way of a dynamic code. */
    public QrCodePatch pixelIds(List<String> pixelIds) {
        return with("pixelIds", pixelIds);
    }

    /** Sets all of the design; what is null there is as usual. */
    public QrCodePatch design(QrDesign design) {
        return with("design", design);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private QrCodePatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new QrCodePatch(more);
    }
}
