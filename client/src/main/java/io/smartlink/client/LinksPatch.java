package io.smartlink.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same change to many links. Immutable; every method answers a new patch. */
public final class LinksPatch implements JsonBody {

    private final List<String> ids;
    private final Map<String, JsonValue> changes;

    private LinksPatch(Collection<String> ids, Map<String, JsonValue> changes) {
        this.ids = List.copyOf(ids);
        this.changes = changes;
    }

    /** A patch of the links with these ids, 1 to 1,000, that changes nothing yet. */
    public static LinksPatch change(Collection<String> ids) {
        return new LinksPatch(ids, Map.of());
    }

    /** Adds tags to those that each link has. */
    public LinksPatch addTags(String... tags) {
        return with("addTags", List.of(tags));
    }

    /** Takes tags away from the links that have them. */
    public LinksPatch removeTags(String... tags) {
        return with("removeTags", List.of(tags));
    }

    /** Adds pixels, by their ids, to those that each link fires. */
    public LinksPatch addPixels(String... pixelIds) {
        return with("addPixelIds", List.of(pixelIds));
    }

    /** Takes pixels away from the links that fire them. */
    public LinksPatch removePixels(String... pixelIds) {
        return with("removePixelIds", List.of(pixelIds));
    }

    /** Archives the links, or brings them back. */
    public LinksPatch archived(boolean archived) {
        return with("archived", archived);
    }

    /** Sets the end, or takes it away with null. */
    public LinksPatch expiresAt(@Nullable Instant expiresAt) {
        return with("expiresAt", expiresAt);
    }

    /** Moves the links to another domain. */
    public LinksPatch domain(String domain) {
        return with("domain", domain);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("ids", JsonRecords.value(ids))
                .add("patch", JsonRecords.value(changes))
                .build();
    }

    private LinksPatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new LinksPatch(ids, more);
    }
}
