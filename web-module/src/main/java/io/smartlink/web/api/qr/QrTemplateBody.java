package io.smartlink.web.api.qr;

import io.smartlink.platform.ValidationFailedException;
import io.smartlink.qr.design.Design;
import io.smartlink.qr.template.QrTemplateDraft;
import io.smartlink.web.api.json.Faults;
import io.smartlink.web.api.json.JsonBinding;
import io.smartlink.web.api.json.JsonFields;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Objects;

/** Bodies that say what a template shall be. */
final class QrTemplateBody {
    private QrTemplateBody() {}

    /** @throws ValidationFailedException with all faults of the body */
    static QrTemplateDraft created(JsonObject body) {
        Faults faults = new Faults();
        return draft(new JsonFields(body, faults).allowOnly(QrTemplateFields.class, QrTemplateAnswer.class), faults);
    }

    /**
     * The draft of a template after a merge patch (RFC 7396).
     *
     * @throws ValidationFailedException with all faults of the patch
     */
    static QrTemplateDraft patched(QrTemplateDraft template, JsonObject patch) {
        Faults faults = new Faults();
        new JsonFields(patch, faults).allowOnly(QrTemplateFields.class, QrTemplateAnswer.class);
        JsonObject merged =
                Json.createMergePatch(patch).apply(JsonBinding.object(template)).asJsonObject();
        return draft(new JsonFields(merged, faults), faults);
    }

    private static QrTemplateDraft draft(JsonFields fields, Faults faults) {
        String name = fields.text("name");
        Design design = fields.record("design", Design.class);
        boolean unreadable = name == null && fields.isSet("name");
        QrTemplateDraft draft = unreadable ? null : faults.made(() -> new QrTemplateDraft(name, design));
        faults.throwIfAny();
        return Objects.requireNonNull(draft);
    }
}
