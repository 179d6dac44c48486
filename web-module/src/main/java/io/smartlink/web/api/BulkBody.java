package io.smartlink.web.api;

import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkRow;
import io.smartlink.platform.RefusalException;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Bodies that are about many links at once. */
final class BulkBody {
    static final int MAX_ITEMS = 1000;
    private static final List<String> COPIED = List.of("archived", "expiresAt", "domain");

    private BulkBody() {}

    /**
     * The links to be made, none of them looked at yet.
     *
     * @throws ValidationFailedException if it is no list of 1 to {@value #MAX_ITEMS} objects
     */
    static List<JsonObject> created(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields =
                new JsonFields(body, faults).allowOnly(BulkFields.class).require("items");
        List<JsonObject> items = fields.objects("items");
        requireCount(items, "items", fields, faults);
        faults.throwIfAny();
        return items;
    }

    /** Those of the links that can be read. */
    static List<LinkDraft> readable(List<JsonObject> items) {
        List<LinkDraft> drafts = new ArrayList<>();
        for (JsonObject item : items) {
            try {
                drafts.add(LinkBody.created(item));
            } catch (RefusalException unreadable) {
                continue; // it is told when its turn comes
            }
        }
        return drafts;
    }

    /** @throws ValidationFailedException with all faults of the body that no single link can be blamed for */
    static BulkPatch patched(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults)
                .allowOnly(BulkPatchFields.class)
                .require("ids")
                .require("patch");
        List<String> ids = fields.texts("ids");
        requireCount(ids, "ids", fields, faults);
        JsonObject patch = fields.object("patch");
        if (patch != null) {
            Faults ofPatch = new Faults();
            check(patch, ofPatch);
            faults.addAll(ofPatch.below("patch"));
        }
        faults.throwIfAny();
        return new BulkPatch(ids, Objects.requireNonNull(patch));
    }

    private static void check(JsonObject patch, Faults faults) {
        JsonFields fields = new JsonFields(patch, faults).allowOnly(BulkPatchFields.Change.class);
        fields.texts("addTags");
        fields.texts("removeTags");
        fields.texts("addPixelIds");
        fields.texts("removePixelIds");
        fields.flag("archived", false);
        fields.instant("expiresAt");
        fields.text("domain");
    }

    private static void requireCount(List<?> found, String name, JsonFields fields, Faults faults) {
        if (faults.isEmpty() && fields.isSet(name) && (found.isEmpty() || found.size() > MAX_ITEMS)) {
            faults.add(name, "out-of-range", name + " needs 1 to 1,000 entries.");
        }
    }

    /** A change to many links. */
    record BulkPatch(List<String> ids, JsonObject patch) {
        /** The draft of one of the links after it. */
        LinkDraft of(LinkRow link) {
            JsonObjectBuilder merge = Json.createObjectBuilder();
            COPIED.stream().filter(patch::containsKey).forEach(field -> merge.add(field, patch.get(field)));
            JsonFields fields = new JsonFields(patch, new Faults());
            Set<String> tags = new LinkedHashSet<>(link.labels().tags());
            fields.texts("addTags").forEach(tag -> tags.add(tag.strip()));
            fields.texts("removeTags").forEach(tag -> tags.remove(tag.strip()));
            if (patch.containsKey("addPixelIds") || patch.containsKey("removePixelIds")) {
                Set<String> pixels = new LinkedHashSet<>(LinkFields.pixelIds(link));
                pixels.addAll(fields.texts("addPixelIds"));
                fields.texts("removePixelIds").forEach(pixels::remove);
                merge.add("pixelIds", Json.createArrayBuilder(pixels));
            }
            return LinkBody.patched(
                    link, merge.add("tags", Json.createArrayBuilder(tags)).build());
        }
    }
}
