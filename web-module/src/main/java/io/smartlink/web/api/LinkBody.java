package io.smartlink.web.api;

import io.smartlink.address.Slug;
import io.smartlink.link.Labels;
import io.smartlink.link.LinkDraft;
import io.smartlink.link.LinkPassword;
import io.smartlink.link.LinkRow;
import io.smartlink.link.rule.Behaviour;
import io.smartlink.link.rule.Preview;
import io.smartlink.link.rule.Rule;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.rule.Variant;
import io.smartlink.link.target.AmazonTarget;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.LinkKind;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.link.target.Target;
import io.smartlink.link.target.VcardTarget;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import io.smartlink.web.api.json.PixelIds;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Bodies that say what a link shall be, read into the command. */
final class LinkBody {
    private static final int DEFAULT_STATUS = 302;

    private LinkBody() {}

    /**
     * The draft of a new link.
     *
     * @throws ValidationFailedException with all faults of the body
     */
    static LinkDraft created(JsonObject body) {
        Faults faults = new Faults();
        JsonFields fields = new JsonFields(body, faults).allowOnly(LinkFields.class, LinkAnswer.class);
        return draft(fields, faults, password(fields, faults));
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
        JsonFields fields = new JsonFields(merged, faults).require("domain").require("slug");
        boolean speaksOfPassword = patch.containsKey("password");
        return draft(fields, faults, speaksOfPassword ? password(fields, faults) : LinkPassword.KEPT);
    }

    private static LinkDraft draft(JsonFields fields, Faults faults, @Nullable LinkPassword password) {
        String domain = fields.text("domain");
        Slug slug = faults.parsed(fields.text("slug"), Slug::new);
        Target target = target(fields, faults);
        int redirectStatus = fields.integer("redirectStatus", DEFAULT_STATUS);
        boolean archived = fields.flag("archived", false);
        Labels labels = labels(fields, faults);
        Behaviour behaviour = behaviour(fields, faults);
        faults.addAll(LinkDraft.faults(kind(fields, faults), redirectStatus, behaviour));
        faults.throwIfAny();
        return new LinkDraft(
                domain,
                slug,
                Objects.requireNonNull(target),
                redirectStatus,
                Objects.requireNonNull(labels),
                archived,
                Objects.requireNonNull(behaviour),
                Objects.requireNonNull(password));
    }

    private static @Nullable LinkPassword password(JsonFields fields, Faults faults) {
        String text = fields.text("password");
        return text == null ? LinkPassword.NONE : faults.parsed(text, LinkPassword::of);
    }

    private static LinkKind kind(JsonFields fields, Faults faults) {
        String word = fields.text("kind");
        return word == null ? LinkKind.REDIRECT : LinkKind.tryParse(word).orElse(LinkKind.REDIRECT);
    }

    private static @Nullable Target target(JsonFields fields, Faults faults) {
        String word = fields.text("kind");
        if (word != null && LinkKind.tryParse(word).isEmpty()) {
            faults.add("kind", "unknown-value", "kind must be redirect, amazon or vcard.");
            return null;
        }
        LinkKind kind = kind(fields, faults);
        refuseOfOtherKinds(fields, faults, kind);
        return switch (kind) {
            case REDIRECT -> {
                String typed = fields.require("destination").text("destination");
                yield typed == null ? null : faults.made(() -> new RedirectTarget(new Destination(typed)));
            }
            case AMAZON -> fields.require("amazon").record("amazon", AmazonTarget.class);
            case VCARD -> fields.require("vcard").record("vcard", VcardTarget.class);
        };
    }

    private static void refuseOfOtherKinds(JsonFields fields, Faults faults, LinkKind kind) {
        Map.of(LinkKind.REDIRECT, "destination", LinkKind.AMAZON, "amazon", LinkKind.VCARD, "vcard")
                .forEach((other, field) -> {
                    if (other != kind && fields.isSet(field)) {
                        faults.add(
                                field,
                                "wrong-kind",
                                field + " belongs to links of kind " + other.word() + ", not " + kind.word() + ".");
                    }
                });
    }

    private static @Nullable Labels labels(JsonFields fields, Faults faults) {
        String campaign = fields.text("campaignId");
        OptionalLong campaignId = campaign == null ? OptionalLong.empty() : OpaqueId.tryParse(campaign);
        if (campaign != null && campaignId.isEmpty()) {
            faults.add("campaignId", "unknown", "There is no campaign with this id.");
        }
        String title = fields.text("title");
        List<String> tags = fields.texts("tags");
        return faults.made(() -> new Labels(title, tags, campaignId.isPresent() ? campaignId.getAsLong() : null));
    }

    private static @Nullable Behaviour behaviour(JsonFields fields, Faults faults) {
        Instant startsAt = fields.instant("startsAt");
        Instant expiresAt = fields.instant("expiresAt");
        Integer maxClicks = fields.number("maxClicks");
        String afterwards = fields.text("expiredDestination");
        Schedule schedule = faults.made(() -> new Schedule(startsAt, expiresAt, maxClicks, afterwards));
        Utm utm = fields.record("utm", Utm.class);
        Preview preview = fields.record("preview", Preview.class);
        boolean forwardQuery = fields.flag("forwardQuery", false);
        boolean forwardPath = fields.flag("forwardPath", false);
        boolean crawlable = fields.flag("crawlable", false);
        List<Rule> rules = fields.records("rules", Rule.class);
        List<Variant> variants = fields.records("variants", Variant.class);
        List<Long> pixelIds = PixelIds.of(fields, faults);
        if (!faults.isEmpty()) {
            return null;
        }
        return faults.made(() -> new Behaviour(
                Objects.requireNonNull(schedule),
                Objects.requireNonNullElse(utm, Utm.NONE),
                forwardQuery,
                forwardPath,
                crawlable,
                Objects.requireNonNullElse(preview, Preview.NONE),
                rules,
                variants,
                pixelIds));
    }
}
