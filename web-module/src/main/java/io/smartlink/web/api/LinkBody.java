package io.smartlink.web.api;

import io.smartlink.address.Slug;
import io.smartlink.link.target.Destination;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.LinkRow;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bodies that say what a link shall be, read into the command. */
final class LinkBody {
    private static final int DEFAULT_STATUS = 302;

    /** Kinds of the contract that are not served yet. */
    private static final Set<String> LATER_KINDS = Set.of("amazon", "vcard");

    private LinkBody() {}

    /**
     * The draft of a new link.
     *
     * @throws ValidationFailedException with all faults of the body
     */
    static LinkDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(LinkFields.class, LinkAnswer.class), faults);
    }

    /**
     * The draft of a link after a merge patch (RFC 7396): a null takes a field back to its default. An address has none,
     * so domain and slug cannot be taken away.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static LinkDraft patched(LinkRow link, JsonObject patch) {
        Faults faults = new Faults();
        // The patch itself is checked, for a null of an unknown name would vanish in the merge.
        new JsonFields(patch, faults).allowOnly(LinkFields.class, LinkAnswer.class);
        JsonObject merged = Json.createMergePatch(patch)
                .apply(JsonBinding.object(LinkFields.of(link)))
                .asJsonObject();
        return draft(new JsonFields(merged, faults).require("domain").require("slug"), faults);
    }

    private static LinkDraft draft(JsonFields fields, Faults faults) {
        requireServedKind(fields.text("kind"), faults);
        String domain = fields.text("domain");
        Slug slug = faults.parsed(fields.text("slug"), Slug::new);
        Destination destination = faults.parsed(fields.require("destination").text("destination"), Destination::new);
        int redirectStatus = fields.integer("redirectStatus", DEFAULT_STATUS);
        String title = fields.text("title");
        List<String> tags = fields.texts("tags");
        Instant expiresAt = fields.instant("expiresAt");
        boolean archived = fields.flag("archived", false);
        faults.addAll(LinkDraft.faults(redirectStatus, title, tags));
        faults.throwIfAny();
        return new LinkDraft(
                domain, slug, Objects.requireNonNull(destination), redirectStatus, title, tags, expiresAt, archived);
    }

    private static void requireServedKind(@Nullable String kind, Faults faults) {
        if (kind == null || LinkKind.tryParse(kind).isPresent()) {
            return;
        }
        if (LATER_KINDS.contains(kind)) {
            faults.add("kind", "not-served", "Links of kind " + kind + " cannot be made yet; only redirect can.");
        } else {
            faults.add("kind", "unknown-value", "kind must be redirect.");
        }
    }
}
