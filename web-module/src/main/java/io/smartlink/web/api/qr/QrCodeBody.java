package io.smartlink.web.api.qr;

import io.smartlink.address.Slug;
import io.smartlink.link.rule.Schedule;
import io.smartlink.link.rule.Utm;
import io.smartlink.link.target.Destination;
import io.smartlink.link.target.RedirectTarget;
import io.smartlink.platform.OpaqueId;
import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.QrCodeDraft;
import io.smartlink.qr.QrCodeRow;
import io.smartlink.qr.design.Design;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import io.smartlink.web.api.json.PixelIds;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Bodies that say what a QR code shall be, read into the command. */
final class QrCodeBody {
    private static final List<String> OF_DYNAMIC_CODES =
            List.of("domain", "slug", "destination", "startsAt", "expiresAt", "expiredDestination");

    private QrCodeBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static QrCodeDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(QrCodeFields.class, QrCodeAnswer.class), faults);
    }

    /**
     * The draft of a code after a merge patch (RFC 7396): a null takes a field back to its default. An address has none, so
     * domain and slug cannot be taken away.
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static QrCodeDraft patched(QrCodeRow code, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(QrCodeFields.class, QrCodeAnswer.class);
        JsonObject merged = Json.createMergePatch(patch)
                .apply(JsonBinding.object(QrCodeFields.of(code)))
                .asJsonObject();
        JsonFields fields = new JsonFields(merged, faults);
        if (code.dynamic()) {
            fields.require("domain").require("slug");
        }
        return draft(fields, faults);
    }

    private static QrCodeDraft draft(JsonFields fields, Faults faults) {
        return fields.isSet("linkId") ? ofLink(fields, faults) : dynamic(fields, faults);
    }

    private static QrCodeDraft ofLink(JsonFields fields, Faults faults) {
        String typed = fields.text("linkId");
        OptionalLong link = typed == null ? OptionalLong.empty() : OpaqueId.tryParse(typed);
        if (typed != null && link.isEmpty()) {
            faults.add("linkId", "unknown", "There is no link with this id.");
        }
        OF_DYNAMIC_CODES.stream()
                .filter(fields::isSet)
                .forEach(name -> faults.add(
                        name,
                        "wrong-kind",
                        name + " belongs to dynamic codes; a code of a link leads where the link does."));
        if (!fields.texts("pixelIds").isEmpty()) {
            faults.add("pixelIds", "wrong-kind", "A code of a link fires the pixels of the link: set them there.");
        }
        String title = fields.text("title");
        Design design = fields.record("design", Design.class);
        faults.throwIfAny();
        return QrCodeDraft.ofLink(link.orElseThrow(), title, Objects.requireNonNullElse(design, Design.PLAIN));
    }

    private static QrCodeDraft dynamic(JsonFields fields, Faults faults) {
        String domain = fields.text("domain");
        Slug slug = faults.parsed(fields.text("slug"), Slug::new);
        String typed = fields.require("destination").text("destination");
        RedirectTarget target = typed == null ? null : faults.made(() -> new RedirectTarget(new Destination(typed)));
        Instant startsAt = fields.instant("startsAt");
        Instant expiresAt = fields.instant("expiresAt");
        String afterwards = fields.text("expiredDestination");
        Schedule schedule = faults.made(() -> new Schedule(startsAt, expiresAt, null, afterwards));
        Utm utm = fields.record("utm", Utm.class);
        List<Long> pixelIds = PixelIds.of(fields, faults);
        boolean archived = fields.flag("archived", false);
        String title = fields.text("title");
        Design design = fields.record("design", Design.class);
        faults.throwIfAny();
        return QrCodeDraft.dynamic(
                domain,
                slug,
                Objects.requireNonNull(target),
                Objects.requireNonNull(schedule),
                Objects.requireNonNullElse(utm, Utm.NONE),
                pixelIds,
                archived,
                title,
                Objects.requireNonNullElse(design, Design.PLAIN));
    }
}
