package io.smartlink.client;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes to a bio page's draft. Immutable; every method answers a new patch. */
public final class BioPagePatch implements JsonBody {

    private final Map<String, JsonValue> changes;

    private BioPagePatch(Map<String, JsonValue> changes) {
        this.changes = changes;
    }

    /** A patch that changes nothing yet. */
    public static BioPagePatch change() {
        return new BioPagePatch(Map.of());
    }

    /** Moves the page to another domain; its old address is free at once. */
    public BioPagePatch domain(String domain) {
        return with("domain", domain);
    }

    /** Moves the page to another slug; its old address is free at once. */
    public BioPagePatch slug(String slug) {
        return with("slug", slug);
    }

    public BioPagePatch title(String title) {
        return with("title", title);
    }

    /** Archives the page or brings it back. */
    public BioPagePatch archived(boolean archived) {
        return with("archived", archived);
    }

    /** Replaces the pixels that fire when the page is seen; it holds at once. */
    public BioPagePatch pixelIds(List<String> pixelIds) {
        return with("pixelIds", pixelIds);
    }

    /** Changes these fields of the profile; a null takes one away. */
    public BioPagePatch profile(Map<String, @Nullable Object> fields) {
        return with("profile", fields);
    }

    /** Replaces the whole stack. */
    public BioPagePatch widgets(List<PageWidget> widgets) {
        return with("widgets", widgets);
    }

    /** Changes these fields of the theme; a null takes one back to the preset's. */
    public BioPagePatch theme(Map<String, @Nullable Object> fields) {
        return with("theme", fields);
    }

    /** Changes these fields for search engines and social previews; a null takes one away. */
    public BioPagePatch seo(Map<String, @Nullable Object> fields) {
        return with("seo", fields);
    }

    /** The patch as it is sent. */
    @Override
    public JsonObject toJson() {
        return JsonRecords.value(changes).asJsonObject();
    }

    private BioPagePatch with(String field, @Nullable Object value) {
        Map<String, JsonValue> more = new LinkedHashMap<>(changes);
        more.put(field, JsonRecords.value(value));
        return new BioPagePatch(more);
    }
}
